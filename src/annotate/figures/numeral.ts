/** Reads one number, in digits, words or both (`10 ribu`, `dua puluh lima`, `two and a half million`, `3 1/2`). */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import { fractionAt, isFractionSign, writtenFraction } from './fraction.ts';
import type { FigureGrammar } from './grammar.ts';
import { applyFraction, nothing, type Sum } from './sum.ts';
import { afterJoiner, type Step, wholeInWords, wordStep } from './whole.ts';
import { writtenNumber } from './written.ts';

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

/** "minus 4", and "-4" where the dash joins nothing: neither "10-4" nor "F-4". */
export function isMinus(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  if (grammar.minus.has(lowerAt(tokens, at))) return true;
  const dash = tokens[at];
  if (!isDash(dash)) return false;
  const number = tokens[at + 1];
  const before = tokens[at - 1];
  const isFree = /^[<>=≤≥]$/.test(before?.text ?? '') || (!dash?.glued && before?.kind !== 'number');
  return isFree && number?.glued === true && number.kind === 'number';
}

function readPositive(tokens: readonly Token[], at: number, grammar: FigureGrammar): Numeral | null {
  const written = writtenNumber(tokens, at, grammar);
  if (written === null && tokens[at]?.kind === 'number') return null;
  let { sum, next } = written
    ? startedBy(written.value, written.next)
    : (partOfScale(tokens, at, grammar) ?? { sum: nothing, next: at });
  for (let step = readStep(tokens, next, sum, grammar); step !== null; step = readStep(tokens, next, sum, grammar)) {
    ({ sum, next } = step);
  }
  if (next === at) return null;
  const value = tidy(sum.total + sum.group);
  return { value, next, inDigits: written !== null, scaled: Number.isFinite(sum.scale) };
}

function startedBy(value: number, next: number): Step {
  return { sum: { ...nothing, group: value, room: 0, last: value, lastRoom: 1000 }, next };
}

// Whole numbers below this have no more digits than are kept.
const exact = 1e14;

// Sums like 1.118 × 1000 leave a binary remainder that nobody wrote.
function tidy(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < exact ? value : Number(value.toPrecision(14));
}

/** "a quarter million", "two thirds of a million", "half a mile": read up to what it is a part of. */
export function partOfScale(tokens: readonly Token[], at: number, grammar: FigureGrammar): Step | null {
  const part = fractionAt(tokens, at, grammar) ?? bareQuarter(tokens, at, grammar);
  if (part === null || isPlaceInTime(tokens, at, part.next, grammar)) return null;
  const of = grammar.vagueLinks.has(lowerAt(tokens, part.next)) ? part.next + 1 : part.next;
  const scaleAt = grammar.articles.has(lowerAt(tokens, of)) ? of + 1 : of;
  const role = grammar.numbers.get(lowerAt(tokens, scaleAt))?.role;
  const isPart =
    role === 'scale' ||
    role === 'times-all' ||
    role === 'times' ||
    phraseAt(tokens, scaleAt, grammar.percent) ||
    phraseAt(tokens, scaleAt, grammar.units) ||
    phraseAt(tokens, scaleAt, grammar.currencyAfter);
  return isPart ? startedBy(part.value, scaleAt) : null;
}

// "for a third day": one more of them.
function isPlaceInTime(tokens: readonly Token[], at: number, next: number, grammar: FigureGrammar): boolean {
  const isOne = grammar.articles.has(lowerAt(tokens, at)) && grammar.ordinals.has(lowerAt(tokens, at + 1));
  return isOne && phraseAt(tokens, next, grammar.units)?.value.kind === 'duration';
}

function bareQuarter(tokens: readonly Token[], at: number, grammar: FigureGrammar) {
  const word = lowerAt(tokens, at);
  // Only what is no place in an order: "the third million" is one million.
  const isPlace = grammar.ordinals.has(word) || grammar.ordinalScales.has(word);
  const whole = isPlace ? undefined : grammar.fractionParts.get(word);
  return whole === undefined ? null : { value: 1 / whole, next: at + 1 };
}

function readStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  return (
    fractionStep(tokens, at, sum, grammar) ?? pointStep(tokens, at, sum, grammar) ?? wordStep(tokens, at, sum, grammar)
  );
}

/** "two and a third", "3 1/2", "2½"; "one billion and a half million" goes on to its smaller scale. */
function fractionStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  if (sum === nothing) return null;
  const isWritten = tokens[at]?.kind === 'number' || isFractionSign(tokens[at]);
  if (isWritten) {
    const fraction = sum.room === 0 && Number.isInteger(sum.group) ? writtenFraction(tokens, at) : null;
    return fraction && { sum: { ...sum, group: sum.group + fraction.value }, next: fraction.next };
  }
  // "six-and-a-half"
  const isHyphened = isDash(tokens[at]) && isDash(tokens[at + 2]) && grammar.joiners.has(lowerAt(tokens, at + 1));
  const joined = isHyphened ? at + 3 : afterJoiner(tokens, at, sum, grammar);
  if (joined === at || (isDash(tokens[at]) && !isHyphened)) return null;
  const scaled = Number.isFinite(sum.scale) && sum.group === 0 ? partOfScale(tokens, joined, grammar) : null;
  if (scaled !== null) return { sum: { ...sum, group: scaled.sum.group, room: 0, last: 0 }, next: scaled.next };
  const fraction = fractionAt(tokens, joined, grammar);
  const more = fraction && applyFraction(sum, fraction.value);
  return fraction && more && { sum: more, next: fraction.next };
}

/** "tiga koma lima", "two hundred point zero three", "nought point eleven". */
function pointStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  if (sum === nothing || sum.scale < 1000 || !grammar.points.has(lowerAt(tokens, at)) || !Number.isInteger(sum.group))
    return null;
  let digits = '';
  let next = at + 1;
  for (let digit = digitAt(tokens, next, grammar); digit !== undefined; digit = digitAt(tokens, next, grammar)) {
    digits += digit;
    next++;
  }
  if (digits === '') {
    const words = wholeInWords(tokens, next, grammar);
    if (words === null || words.sum.total > 0 || words.sum.group > 99) return null;
    digits = String(words.sum.group);
    next = words.next;
  }
  return { sum: { ...sum, group: Number(`${sum.group}.${digits}`), room: 0, last: 0 }, next };
}

function digitAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): number | undefined {
  const word = grammar.numbers.get(lowerAt(tokens, at));
  return word?.role === 'add' && word.value < 10 ? word.value : undefined;
}
