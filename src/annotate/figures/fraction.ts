/** Reads a part of a whole: `separuh`, `dua pertiga`, `a third`, `twenty-three fifths`, `2/3`, `¾`. */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';
import { wholeInWords } from './whole.ts';

/** A value read at some token; `next` is the token after it. */
export interface Fraction {
  readonly value: number;
  readonly next: number;
}

/** The fraction in words that starts at a token. */
export function fractionAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): Fraction | null {
  const named = phraseAt(tokens, at, grammar.fractions);
  if (named !== null) return named;
  const isOne = grammar.articles.has(lowerAt(tokens, at));
  const count = countAt(tokens, at, grammar) ?? (isOne ? { value: 1, next: at + 1 } : null);
  if (count === null) return null;
  const wholeAt = isDash(tokens[count.next]) ? count.next + 1 : count.next;
  // "one fifth" but "two fifths": "twenty fifth" is a place in an order.
  const whole = wholeOf(tokens, wholeAt, count.value === 1 ? grammar.fractionParts : grammar.severalParts, grammar);
  if (whole === null || hasPartOfItsOwn(tokens, at, count.next, whole.value, grammar)) return null;
  return { value: count.value / whole.value, next: whole.next };
}

// "a hundred and three quarters" is a hundred with three quarters more, "a hundred and thirty fifths" so many fifths.
function hasPartOfItsOwn(
  tokens: readonly Token[],
  from: number,
  to: number,
  whole: number,
  grammar: FigureGrammar,
): boolean {
  for (let at = to - 1; at > from; at--) {
    if (grammar.joiners.has(lowerAt(tokens, at))) return (countAt(tokens, at + 1, grammar)?.value ?? whole) < whole;
  }
  return false;
}

function countAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): Fraction | null {
  const words = wholeInWords(tokens, at, grammar);
  if (words === null) return null;
  const value = words.sum.total + words.sum.group;
  return value > 0 ? { value, next: words.next } : null;
}

// "fifths", and "twenty-fifths" where a count stands before it.
function wholeOf(
  tokens: readonly Token[],
  at: number,
  parts: ReadonlyMap<string, number>,
  grammar: FigureGrammar,
): Fraction | null {
  const single = parts.get(lowerAt(tokens, at));
  if (single !== undefined) return { value: single, next: at + 1 };
  const tens = grammar.numbers.get(lowerAt(tokens, at));
  const unit = isDash(tokens[at + 1]) ? parts.get(lowerAt(tokens, at + 2)) : undefined;
  const isCompound = tens?.role === 'add' && tens.value >= 20 && unit !== undefined && unit < 10;
  return isCompound ? { value: tens.value + unit, next: at + 3 } : null;
}

/** `2/3` below one whole, or a sign such as `¾`. */
export function writtenFraction(tokens: readonly Token[], at: number): Fraction | null {
  const [part, slash, whole] = tokens.slice(at, at + 3);
  if (part?.kind === 'mark' && part.text >= '¼') return signFraction(part.text, at);
  const isShare = slash?.text === '/' && slash.glued && whole?.glued && /^[1-9]$/.test(part?.text ?? '');
  if (!isShare || !/^([2-9]|10)$/.test(whole.text)) return null;
  const value = Number(part?.text) / Number(whole.text);
  return value < 1 ? { value, next: at + 3 } : null;
}

/** Whether the token is a sign such as `¾`. */
export function isFractionSign(token: Token | undefined): boolean {
  return token !== undefined && /^[¼-¾⅐-⅞]$/.test(token.text);
}

function signFraction(sign: string, at: number): Fraction | null {
  const [, part, whole] = /^(\d+)⁄(\d+)$/.exec(sign.normalize('NFKD')) ?? [];
  return part === undefined ? null : { value: Number(part) / Number(whole), next: at + 1 };
}
