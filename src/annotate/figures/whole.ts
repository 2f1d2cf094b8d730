/** Reads whole numbers in words, and the digits that may stand among them: `dua puluh lima`, `3 hundred and 21`. */
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import { digitsValue } from './digits.ts';
import type { FigureGrammar } from './grammar.ts';
import { applyAfterArticle, applyWord, nothing, type Sum } from './sum.ts';

/** What was read up to a token. */
export interface Step {
  readonly sum: Sum;
  readonly next: number;
}

/** The whole number in words that starts at a token. */
export function wholeInWords(tokens: readonly Token[], at: number, grammar: FigureGrammar): Step | null {
  let last: Step | null = null;
  for (let step = wordStep(tokens, at, nothing, grammar); step !== null; ) {
    last = step;
    step = wordStep(tokens, step.next, step.sum, grammar);
  }
  return last;
}

/** The sum with the next word, glued letter or digits; null where they do not go on with it. */
export function wordStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return lowerScaleStep(tokens, at, sum, grammar);
  const letters = token.glued || token.text === 'k' ? scaleOfLetter(tokens, at, grammar) : undefined;
  if (letters !== undefined) return step(applyWord(sum, { role: 'scale', value: letters }), at + 1);
  const joined = afterJoiner(tokens, at, sum, grammar);
  if (joined > at && tokens[joined]?.kind === 'number') return joinedDigits(tokens, joined, sum, grammar);
  const article = grammar.articles.has(lowerAt(tokens, joined));
  const wordAt = article ? joined + 1 : joined;
  const word = grammar.numbers.get(lowerAt(tokens, wordAt));
  if (word === undefined) return null;
  if (article) return step(applyAfterArticle(sum, word), wordAt + 1);
  // "hundred thousand", "quarter million": a scale that another one follows needs no "a".
  const isBare = sum === nothing && grammar.numbers.get(lowerAt(tokens, wordAt + 1))?.role === 'scale';
  return step((isBare ? applyAfterArticle(sum, word) : null) ?? applyWord(sum, word), wordAt + 1);
}

function scaleOfLetter(tokens: readonly Token[], at: number, grammar: FigureGrammar): number | undefined {
  const letter = tokens[at]?.text ?? '';
  if (letter !== grammar.millionLetter) return grammar.gluedScales.get(letter);
  const next = lowerAt(tokens, at + 1);
  const isMany = grammar.people.has(next) || (/[a-z]{3}[^s]s$/.test(next) && !grammar.raced.has(next));
  return isMany && tokens[at]?.glued ? 1e6 : undefined;
}

function step(sum: Sum | null, next: number): Step | null {
  return sum === null ? null : { sum, next };
}

/** The token after an "and" or a dash that goes on with a number; the same token where there is none. */
export function afterJoiner(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): number {
  const isJoiner = grammar.joiners.has(lowerAt(tokens, at)) || (grammar.joiners.size > 0 && isDash(tokens[at]));
  return sum !== nothing && isJoiner ? at + 1 : at;
}

// "3 hundred and 21": digits may fill what a hundred leaves open.
function joinedDigits(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  const value = digitsAt(tokens, at, grammar);
  if (value === null || sum.room !== 100 || isDash(tokens[at - 1]) || !(value > 0 && value < 100)) return null;
  if (grammar.numbers.has(lowerAt(tokens, at + 1))) return null;
  return { sum: { ...sum, group: sum.group + value, room: 0, last: 0 }, next: at + 1 };
}

// "3 juta 200 ribu": digits may go on only towards a smaller scale.
function lowerScaleStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  const value = Number.isFinite(sum.scale) && sum.group === 0 ? digitsAt(tokens, at, grammar) : null;
  const scale = grammar.numbers.get(lowerAt(tokens, at + 1));
  if (value === null || (scale?.role !== 'scale' && scale?.role !== 'times-all') || scale.value >= sum.scale)
    return null;
  return { sum: { ...sum, group: value, room: 0, last: 0 }, next: at + 1 };
}

/** The value of a token's digits. */
export function digitsAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  // "08,5 juta": a zero in front is no telephone number's where a scale follows.
  const isScaled = grammar.numbers.get(lowerAt(tokens, at + 1))?.role === 'scale';
  return digitsValue(isScaled ? token.text.replace(/^0(?=[0-9])/, '') : token.text, grammar.decimal);
}
