/** Words between the two ends of a range: `hingga`, `antara … dan …`. */
import { lowerAt, type Token } from '../tokens.ts';
import type { FigureGrammar } from './grammar.ts';

/** Whether the word at a token joins what starts at `start` to a second end. */
export function isRangeWord(
  tokens: readonly Token[],
  start: number,
  at: number,
  { rangeWords, between: [before, middle] }: Pick<FigureGrammar, 'rangeWords' | 'between'>,
): boolean {
  const word = lowerAt(tokens, at);
  return rangeWords.has(word) || (word === middle && lowerAt(tokens, start - 1) === before);
}
