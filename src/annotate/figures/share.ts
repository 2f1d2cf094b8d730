/** Parts of a whole and round guesses: `separuh`, `dua pertiga`, `2/3`, `dua dari tiga`, `puluhan ribu`. */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { fractionAt, writtenFraction } from './fraction.ts';
import type { FigureGrammar } from './grammar.ts';
import { isMinus, partOfScale, readNumeral } from './numeral.ts';
import type { FigureRule } from './rule.ts';

/** `separuh`, `dua pertiga`, `two-thirds`. */
export const spelledShare: FigureRule = (tokens, at, grammar) => {
  const isNegative = grammar.minus.has(lowerAt(tokens, at));
  const start = isNegative ? at + 1 : at;
  const share = fractionAt(tokens, start, grammar);
  // "a third man" is one more man; "half a million" is a number.
  const isPlace = grammar.articles.has(lowerAt(tokens, start)) && share !== null && isNoun(tokens[share.next], grammar);
  if (share === null || isPlace || partOfScale(tokens, start, grammar) !== null) return null;
  return { kind: 'vague', value: isNegative ? -share.value : share.value, from: at, to: share.next };
};

function isNoun(token: Token | undefined, grammar: FigureGrammar): boolean {
  return token?.kind === 'word' && !grammar.notCounted.has(token.lower);
}

/** `2/3`, `-¾`, but no date and no ratio of large numbers. */
export const slashedShare: FigureRule = (tokens, at, grammar) => {
  const isNegative = isMinus(tokens, at, grammar);
  const share = writtenFraction(tokens, isNegative ? at + 1 : at);
  if (share === null || isBracketed(tokens, at)) return null;
  return { kind: 'vague', value: isNegative ? -share.value : share.value, from: at, to: share.next };
};

function isBracketed(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 3]].some((token) => token !== undefined && /^[/(]$/.test(token.text));
}

/** `dua dari tiga`, `one in fifty`; of more than ten only one, beyond that both are counts. */
export const shareOutOf: FigureRule = (tokens, at, grammar) => {
  const part = readNumeral(tokens, at, grammar);
  const link = part && phraseAt(tokens, part.next, grammar.outOf);
  const whole = link && readNumeral(tokens, link.next, grammar);
  if (!part || !whole || part.value >= whole.value || (whole.value > 10 && part.value !== 1)) return null;
  return { kind: 'vague', value: part.value / whole.value, from: at, to: whole.next };
};

/** `dua per tiga`, `one over twenty`: read out, with nothing behind it that the second number counts. */
export const dividedShare: FigureRule = (tokens, at, grammar) => {
  const part = readNumeral(tokens, at, grammar);
  const whole = part && grammar.divided.has(lowerAt(tokens, part.next)) && readNumeral(tokens, part.next + 1, grammar);
  if (!part || !whole || whole.value === 0) return null;
  const isSmall = !part.inDigits && !whole.inDigits && part.value < whole.value && whole.value <= 10;
  if (tokens[whole.next]?.kind === 'word' && !isSmall) return null;
  return { kind: 'vague', value: part.value / whole.value, from: at, to: whole.next };
};

/** `ribuan`, `puluhan ribu`, `beberapa ratus`, `tens of thousands`. */
export const roughNumber: FigureRule = (tokens, at, grammar) => {
  const isSeveral = grammar.several.has(lowerAt(tokens, at));
  const first = isSeveral ? at + 1 : at;
  let value = isSeveral ? roundValue(tokens, first, grammar) : grammar.vague.get(lowerAt(tokens, first));
  if (value === undefined) return null;
  let to = first + 1;
  for (let factor = factorAt(tokens, to, grammar); factor !== null; factor = factorAt(tokens, to, grammar)) {
    value *= factor.value;
    to = factor.next;
  }
  return { kind: 'vague', value, from: at, to };
};

function roundValue(tokens: readonly Token[], at: number, grammar: FigureGrammar): number | undefined {
  const word = grammar.numbers.get(lowerAt(tokens, at));
  const isRound = word?.role === 'scale' || word?.role === 'times' || word?.role === 'times-all';
  return isRound ? word.value : undefined;
}

function factorAt(
  tokens: readonly Token[],
  at: number,
  grammar: FigureGrammar,
): { value: number; next: number } | null {
  const link = grammar.vagueLinks.has(lowerAt(tokens, at)) ? 1 : 0;
  const word = lowerAt(tokens, at + link);
  const scale = link === 0 ? grammar.numbers.get(word) : undefined;
  const value = scale?.role === 'scale' ? scale.value : link === 1 ? grammar.vague.get(word) : undefined;
  return value === undefined ? null : { value, next: at + link + 1 };
}
