/** Reads a part of a whole: `separuh`, `dua pertiga`, `a third`, `three quarters`. */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';

/** A value read at some token; `next` is the token after it. */
export interface Fraction {
  readonly value: number;
  readonly next: number;
}

/** The fraction in words that starts at a token. */
export function fractionAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): Fraction | null {
  const named = phraseAt(tokens, at, grammar.fractions);
  if (named !== null) return named;
  const article = grammar.articles.has(lowerAt(tokens, at));
  const part = grammar.numbers.get(lowerAt(tokens, at));
  const count = article ? 1 : part?.role === 'add' ? part.value : 0;
  const wholeAt = isDash(tokens[at + 1]) ? at + 2 : at + 1;
  // "one fifth" but "two fifths": "twenty fifth" is a place in an order.
  const parts = count === 1 ? grammar.fractionParts : grammar.severalParts;
  const whole = parts.get(lowerAt(tokens, wholeAt));
  if (whole === undefined || count === 0 || count >= whole) return null;
  return { value: count / whole, next: wholeAt + 1 };
}
