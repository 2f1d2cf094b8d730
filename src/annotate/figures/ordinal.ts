/** Places in an order: `ke-80`, `menit ke-57 dan 88`, `urutan ketiga`, `21st`. */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';
import type { FigureRule } from './rule.ts';
import { afterJoiner, wholeInWords } from './whole.ts';

/** `ke-57` with the unit of time before it, if any. */
export const prefixedOrdinal: FigureRule = (tokens, at, grammar) => {
  const unit = phraseAt(tokens, at, grammar.units);
  const prefix = unit?.value.kind === 'duration' ? unit.next : at;
  if (lowerAt(tokens, prefix) !== grammar.ordinalPrefix || !isDash(tokens[prefix + 1])) return null;
  const value = wholeNumber(tokens[prefix + 2]);
  if (value === null) return null;
  const label = prefix > at ? { label: lowerAt(tokens, at) } : {};
  return { kind: 'ordinal', value, from: at, to: prefix + 3, ...label };
};

/** The `88` of `menit ke-57 dan 88`: a bare number that goes on with what an ordinal began. */
export const continuedOrdinal: FigureRule = (tokens, at, grammar) => {
  const [, and] = grammar.between;
  const isListed = lowerAt(tokens, at - 1) === and || lowerAt(tokens, at - 1) === ',';
  const isOpen = tokens[at + 1]?.kind !== 'word' || lowerAt(tokens, at + 1) === and;
  const value = wholeNumber(tokens[at]);
  const before = tokens[at - 2]?.kind === 'number' && isDash(tokens[at - 3]) && lowerAt(tokens, at - 4);
  if (!isListed || !isOpen || value === null || !before || before !== grammar.ordinalPrefix) return null;
  const unit = phraseAt(tokens, at - 5, grammar.units);
  const label = unit?.value.kind === 'duration' ? { label: lowerAt(tokens, at - 5) } : {};
  return { kind: 'ordinal', value, from: at, to: at + 1, ...label };
};

/** `ketiga` where a neighbour shows that it orders (`urutan ketiga`) and does not sum up (`ketiga negara`). */
export const spelledOrdinal: FigureRule = (tokens, at, grammar) => {
  const placed = grammar.placings.has(lowerAt(tokens, at - 1))
    ? grammar.ordinalUnits.get(lowerAt(tokens, at))
    : undefined;
  const value = placed ?? grammar.ordinals.get(lowerAt(tokens, at));
  if (value === undefined || (placed === undefined && !isOrdering(tokens, at, grammar))) return null;
  return { kind: 'ordinal', value, from: at, to: at + 1 };
};

/** `ketiga negara`, where it does not order: all three of them. "Kedua" says no more than "both" and is left alone. */
export const allOfThem: FigureRule = (tokens, at, grammar) => {
  const value = grammar.ordinals.get(lowerAt(tokens, at));
  const isMeant = value !== undefined && value > 2 && grammar.ordinalsTrail;
  if (!isMeant || isNoun(tokens[at - 1], grammar) || !isNoun(tokens[at + 1], grammar)) return null;
  return { kind: 'count', value, from: at, to: at + 1 };
};

function isOrdering(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const [, and] = grammar.between;
  const before = lowerAt(tokens, at - 1);
  const isListed = (before === and || grammar.rangeWords.has(before)) && grammar.ordinals.has(lowerAt(tokens, at - 2));
  const head = isListed ? at - 3 : at - 1;
  if (grammar.ordinalHeads.has(lowerAt(tokens, head)) || grammar.ordinalTails.has(lowerAt(tokens, at + 1))) return true;
  // "bandara kedua untuk …": behind a noun, and with none that it could sum up.
  return grammar.ordinalsTrail && isNoun(tokens[head], grammar) && !isNoun(tokens[at + 1], grammar);
}

function isNoun(token: Token | undefined, grammar: FigureGrammar): boolean {
  return token?.kind === 'word' && !grammar.notCounted.has(token.lower) && !grammar.qualifiers.has(token.lower);
}

/** `21st`. */
export const suffixedOrdinal: FigureRule = (tokens, at, grammar) => {
  const value = wholeNumber(tokens[at]);
  const suffix = tokens[at + 1];
  if (value === null || !suffix?.glued || !grammar.ordinalSuffixes.has(suffix.lower)) return null;
  return { kind: 'ordinal', value, from: at, to: at + 2 };
};

/** `twenty-fifth`, `two hundredth`, `one hundred and third`. */
export const compoundOrdinal: FigureRule = (tokens, at, grammar) => {
  const words = grammar.ordinalsTrail || tokens[at]?.kind === 'number' ? null : wholeInWords(tokens, at, grammar);
  if (words === null) return null;
  const { sum, next } = words;
  const lastAt = afterJoiner(tokens, next, sum, grammar);
  const last = lowerAt(tokens, lastAt);
  const value = sum.total + sum.group;
  const found = { kind: 'ordinal', from: at, to: lastAt + 1 } as const;
  const scale = grammar.ordinalScales.get(last);
  if (scale !== undefined && scale > value && lastAt === next) return { ...found, value: value * scale };
  const more = grammar.ordinalUnits.get(last) ?? grammar.ordinals.get(last) ?? 0;
  return more > 0 && value >= 20 && more < sum.room ? { ...found, value: value + more } : null;
};

function wholeNumber(token: Token | undefined): number | null {
  return token !== undefined && /^[0-9]{1,5}$/.test(token.text) ? Number(token.text) : null;
}
