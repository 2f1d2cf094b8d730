/** Reads a number or a range of numbers (`10-15`, `dua hingga tiga juta`, `antara 5 dan 10`). */
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { isRangeWord } from './range-word.ts';

/** A number or range found at some token; `next` is the token after it. */
export interface Amount {
  readonly value: number | readonly [number, number];
  readonly next: number;
  readonly inDigits: boolean;
}

/** The number or range that starts at a token. */
export function readAmount(tokens: readonly Token[], at: number, grammar: FigureGrammar): Amount | null {
  const first = readNumeral(tokens, at, grammar);
  if (first === null) return null;
  const second = readRangeEnd(tokens, at, first, grammar);
  if (second === null) return first;
  // "2-3 juta": the scale was said once for both.
  const low = second.scaled && !first.scaled && first.value < 1000 ? first.value * scaleOf(second) : first.value;
  return { value: [low, second.value], next: second.next, inDigits: first.inDigits };
}

function readRangeEnd(tokens: readonly Token[], at: number, first: Numeral, grammar: FigureGrammar): Numeral | null {
  const connector = rangeConnector(tokens, at, first.next, grammar);
  if (connector === null) return null;
  const second = readNumeral(tokens, first.next + 1, grammar);
  if (second === null || second.value <= first.value || second.inDigits !== first.inDigits) return null;
  if (connector === 'or' && second.value !== first.value + 1) return null;
  // A third part makes it a telephone number or a date.
  const isChain = isDash(tokens[second.next]) && tokens[second.next + 1]?.kind === 'number';
  return connector === 'dash' && isChain ? null : second;
}

/** How two numbers may be joined at a token. */
export function rangeConnector(
  tokens: readonly Token[],
  start: number,
  at: number,
  grammar: FigureGrammar,
): 'dash' | 'word' | 'or' | null {
  if (isDash(tokens[at]) || tokens[at]?.text === '~') return 'dash';
  if (isRangeWord(tokens, start, at, grammar)) return 'word';
  return lowerAt(tokens, at) === grammar.or ? 'or' : null;
}

function scaleOf(numeral: Numeral): number {
  return [1e12, 1e9, 1e6, 1e3].find((scale) => numeral.value >= scale) ?? 1;
}
