/** Reads one number, in digits, words or both (`10 ribu`, `dua puluh lima`, `two and a half million`). */
import { lowerAt, type Token } from '../tokens.ts';
import { digitsValue } from './digits.ts';
import type { FigureGrammar, NumberWord } from './grammar.ts';

/** A number found at some token; `next` is the token after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly inDigits: boolean;
  /** Whether a scale word (`juta`) was part of it. */
  readonly scaled: boolean;
}

/** The number read so far. `room` is the place that may still be filled: after `dua puluh` only units fit. */
interface Sum {
  readonly total: number;
  readonly group: number;
  readonly room: number;
  readonly last: number;
  readonly lastRoom: number;
  readonly scale: number;
}

const nothing: Sum = { total: 0, group: 0, room: 1000, last: 0, lastRoom: 0, scale: Number.POSITIVE_INFINITY };

/** The number that starts at a token. */
export function readNumeral(tokens: readonly Token[], at: number, grammar: FigureGrammar): Numeral | null {
  const inDigits = tokens[at]?.kind === 'number';
  const first = inDigits ? digitsAt(tokens, at, grammar) : null;
  if (inDigits && first === null) return null;
  let sum = first === null ? nothing : { ...nothing, group: first, room: 0 };
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
  return token === undefined ? null : digitsValue(token.text, grammar.decimal);
}

interface Step {
  readonly sum: Sum;
  readonly next: number;
}

function readStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  if (tokens[at]?.kind === 'number') return lowerScaleStep(tokens, at, sum, grammar);
  const letters = tokens[at]?.glued ? grammar.gluedScales.get(lowerAt(tokens, at)) : undefined;
  if (letters !== undefined) return step(applyWord(sum, { role: 'scale', value: letters }), at + 1);
  const joined = sum !== nothing && grammar.joiners.has(lowerAt(tokens, at)) ? at + 1 : at;
  const article = grammar.articles.has(lowerAt(tokens, joined));
  const wordAt = article ? joined + 1 : joined;
  const word = grammar.numbers.get(lowerAt(tokens, wordAt));
  if (word === undefined) return null;
  return step(article ? applyAfterArticle(sum, word) : applyWord(sum, word), wordAt + 1);
}

function step(sum: Sum | null, next: number): Step | null {
  return sum === null ? null : { sum, next };
}

// "a million" counts one, "half a million" keeps its half, "two and a half" adds one.
function applyAfterArticle(sum: Sum, word: NumberWord): Sum | null {
  if (word.role === 'half') return sum === nothing ? null : applyWord(sum, word);
  if (word.role !== 'scale' && word.role !== 'times') return null;
  if (sum.group === 0.5) return applyWord(sum, word);
  return sum.group === 0 ? applyWord({ ...sum, group: 1, last: 1, lastRoom: 1000 }, word) : null;
}

// "3 juta 200 ribu": digits may go on only towards a smaller scale.
function lowerScaleStep(tokens: readonly Token[], at: number, sum: Sum, grammar: FigureGrammar): Step | null {
  const value = Number.isFinite(sum.scale) && sum.group === 0 ? digitsAt(tokens, at, grammar) : null;
  const scale = grammar.numbers.get(lowerAt(tokens, at + 1));
  if (value === null || scale?.role !== 'scale' || scale.value >= sum.scale) return null;
  return { sum: { ...sum, group: value, room: 0, last: 0 }, next: at + 1 };
}

function applyWord(sum: Sum, word: NumberWord): Sum | null {
  switch (word.role) {
    case 'add':
      return word.value < sum.room ? add(sum, word.value) : null;
    case 'teen':
      return sum.last > 0 && sum.last < 10 && sum.lastRoom > 10 ? raise(sum, sum.last + 10, 1) : null;
    case 'times':
      return sum.last > 0 && sum.last < word.value && sum.lastRoom > word.value
        ? raise(sum, sum.last * word.value, word.value)
        : null;
    case 'scale':
      return sum.group > 0 && word.value < sum.scale ? scaled(sum, sum.group, word.value) : null;
    case 'one-scale':
      return sum.group === 0 && word.value < sum.scale ? scaled(sum, 1, word.value) : null;
    case 'half':
      return Number.isInteger(sum.group) && sum.group < 100
        ? { ...sum, group: sum.group + 0.5, room: 0, last: 0 }
        : null;
  }
}

function add(sum: Sum, value: number): Sum {
  const room = value >= 100 ? 100 : value >= 20 ? 10 : 1;
  return { ...sum, group: sum.group + value, room, last: value, lastRoom: sum.room };
}

function raise(sum: Sum, value: number, room: number): Sum {
  return { ...sum, group: sum.group - sum.last + value, room, last: room === 1 ? 0 : value, lastRoom: sum.lastRoom };
}

function scaled(sum: Sum, group: number, scale: number): Sum {
  return { total: sum.total + group * scale, group: 0, room: 1000, last: 0, lastRoom: 0, scale };
}
