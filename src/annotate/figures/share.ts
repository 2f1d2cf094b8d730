/** Parts of a whole and round guesses: `separuh`, `dua pertiga`, `2/3`, `dua dari tiga`, `puluhan ribu`. */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { fractionAt } from './fraction.ts';
import type { FigureGrammar } from './grammar.ts';
import { readNumeral } from './numeral.ts';
import type { FigureRule } from './rule.ts';

/** `separuh`, `dua pertiga`, `two-thirds`. */
export const spelledShare: FigureRule = (tokens, at, grammar) => {
  const share = fractionAt(tokens, at, grammar);
  return share && { kind: 'vague', value: share.value, from: at, to: share.next };
};

/** `2/3`, but no date and no ratio of large numbers. */
export const slashedShare: FigureRule = (tokens, at) => {
  const [part, slash, whole] = tokens.slice(at, at + 3);
  const isShare = slash?.text === '/' && slash.glued && whole?.glued && /^[1-9]$/.test(part?.text ?? '');
  if (!isShare || !/^([2-9]|10)$/.test(whole.text) || isBracketed(tokens, at)) return null;
  const value = Number(part?.text) / Number(whole.text);
  return value < 1 ? { kind: 'vague', value, from: at, to: at + 3 } : null;
};

function isBracketed(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 3]].some((token) => token !== undefined && /^[/(]$/.test(token.text));
}

/** `dua dari tiga`, up to ten: beyond that both are counts. */
export const shareOutOf: FigureRule = (tokens, at, grammar) => {
  const part = readNumeral(tokens, at, grammar);
  const link = part && phraseAt(tokens, part.next, grammar.outOf);
  const whole = link && readNumeral(tokens, link.next, grammar);
  if (!part || !whole || part.value >= whole.value || whole.value > 10) return null;
  return { kind: 'vague', value: part.value / whole.value, from: at, to: whole.next };
};

/** `ribuan`, `puluhan ribu`, `tens of thousands`. */
export const roughNumber: FigureRule = (tokens, at, grammar) => {
  let value = grammar.vague.get(lowerAt(tokens, at));
  if (value === undefined) return null;
  let to = at + 1;
  for (let factor = factorAt(tokens, to, grammar); factor !== null; factor = factorAt(tokens, to, grammar)) {
    value *= factor.value;
    to = factor.next;
  }
  return { kind: 'vague', value, from: at, to };
};

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
