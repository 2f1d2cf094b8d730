/** Reads one number, in digits, words or both (`10 ribu`, `dua puluh lima`, `two and a half million`). */
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import { digitsValue } from './digits.ts';
import { fractionAt } from './fraction.ts';
import type { FigureGrammar } from './grammar.ts';
import { applyAfterArticle, applyFraction, applyWord, nothing, type Sum } from './sum.ts';

/** A number found at some token; `next` is the token after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly inDigits: boolean;
  /** Whether a scale word (`juta`) was part of it. */
  readonly scaled: boolean;
}

/** The number that starts at a token, with its sign. */
export function readNumeral(tokens: readonly Token[], at: number, grammar: FigureGrammar): Numeral | null {
  if (!isMinus(tokens, at, grammar)) return readPositive(tokens, at, grammar);
  const numeral = readPositive(tokens, at + 1, grammar);
  return numeral && { ...numeral, value: -numeral.value };
}

// "minus 4", and "-4" where the dash joins nothing: neither "10-4" nor "F-4".
function isMinus(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  if (grammar.minus.has(lowerAt(tokens, at))) return true;
  const [dash, number] = tokens.slice(at, at + 2);
  const before = tokens[at - 1];
  const isFree = !dash?.glued && before?.kind !== 'number';
  return isDash(dash) && isFree && number?.glued === true && number.kind === 'number';
}

function readPositive(tokens: readonly Token[], at: number, grammar: FigureGrammar): Numeral | null {
  const inDigits = tokens[at]?.kind === 'number';
  const first = inDigits ? digitsAt(tokens, at, grammar) : null;
  if (inDigits && first === null) return null;
  let sum = first === null ? nothing : { ...nothing, group: first, room: 0, last: first, lastRoom: 1000 };
  let next = first === null ? at : at + 1;
  for (let step = readStep(tokens, next, sum, grammar); step !== null; step = readStep(tokens, next, sum, grammar)) {
    ({ sum, next } = step);
  }
  if (next === at) return null;
  return { value: tidy(sum.total + sum.group), next, inDigits, scaled: Number.isFinite(sum.scale) };
}

// Sums like 1.118 × 1000 leave a binary remainder that nobody wrote.
function tidy(value: number): number {
  return Number(value.toPrecision(14));
}

function digitsAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): number | null {
  const token = tokens[at];
  if (token === undefined) return null;
  // "08,5 juta": a zero in front is no telephone number's where a scale follows.
  const isScaled = grammar.numbers.get(lowerAt(tokens, at + 1))?.role === 'scale';
  return digitsValue(isScaled ? token.text.replace(/^0(?=[0-9])/, '') : token.text, grammar.decimal);
}

interface Step {
  readonly sum: Sum;
  readonly next: number;
}

function readStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  if (tokens[at]?.kind === 'number') return lowerScaleStep(tokens, at, sum, grammar);
  const letters = tokens[at]?.glued ? grammar.gluedScales.get(tokens[at]?.text ?? '') : undefined;
  if (letters !== undefined) return step(applyWord(sum, { role: 'scale', value: letters }), at + 1);
  const joined = sum !== nothing && grammar.joiners.has(lowerAt(tokens, at)) ? at + 1 : at;
  const fraction = joined > at ? fractionAt(tokens, joined, grammar) : null;
  if (fraction !== null) return step(applyFraction(sum, fraction.value), fraction.next);
  const article = grammar.articles.has(lowerAt(tokens, joined));
  const wordAt = article ? joined + 1 : joined;
  const word = grammar.numbers.get(lowerAt(tokens, wordAt));
  if (word === undefined) return null;
  return step(article ? applyAfterArticle(sum, word) : applyWord(sum, word), wordAt + 1);
}

function step(sum: Sum | null, next: number): Step | null {
  return sum === null ? null : { sum, next };
}

// "3 juta 200 ribu": digits may go on only towards a smaller scale.
function lowerScaleStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  const value = Number.isFinite(sum.scale) && sum.group === 0 ? digitsAt(tokens, at, grammar) : null;
  const scale = grammar.numbers.get(lowerAt(tokens, at + 1));
  if (value === null || scale?.role !== 'scale' || scale.value >= sum.scale) return null;
  return { sum: { ...sum, group: value, room: 0, last: 0 }, next: at + 1 };
}
