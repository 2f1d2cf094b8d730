/** Numbers that what follows makes a percentage, a measure, a duration or an age; else they count. */
import { phraseAt, phraseBefore } from '../phrases.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import { type Amount, readAmount } from './amount.ts';
import { afterHyphen, isDash } from './dash.ts';
import { readDuration } from './duration.ts';
import type { FigureGrammar } from './grammar.ts';
import type { FigureRule, Found } from './rule.ts';

/** A number with what follows it. */
export const quantity: FigureRule = (tokens, at, grammar) => {
  const amount = readAmount(tokens, at, grammar);
  if (amount === null) return null;
  const found = { value: amount.value, from: at };
  const percent = phraseAt(tokens, afterHyphen(tokens, amount.next), grammar.percent);
  if (percent !== null) return { ...found, kind: 'percent', to: percent.next };
  const times = phraseAt(tokens, amount.next, grammar.times);
  if (times !== null && !isDimension(tokens, amount.next)) return { ...found, kind: 'rate', to: times.next };
  return (
    ageAt(tokens, at, amount, grammar) ?? withUnit(tokens, at, amount, grammar) ?? bare(tokens, at, amount, grammar)
  );
};

// "2x24 jam", "7680 x 3840": the sign multiplies two numbers.
function isDimension(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'x' && (!tokens[at]?.glued || tokens[at + 1]?.kind === 'number');
}

function ageAt(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): Found | null {
  const old = phraseAt(tokens, amount.next, grammar.ageAfter);
  const years = phraseAt(tokens, amount.next, grammar.units);
  // "pria 29 tahun"
  const isPersons = years?.value.id === 'year' && grammar.people.has(lowerAt(tokens, at - 1));
  const isSaid = old !== null || phraseBefore(tokens, at, grammar.ageBefore);
  const isAge = isSaid || isPersons || isBracketedAge(tokens, at, amount);
  if (!isAge) return null;
  const unit = years?.value.kind === 'duration' ? years : null;
  const to = old?.next ?? unit?.next ?? amount.next;
  return { kind: 'age', value: amount.value, unit: unit?.value.id ?? 'year', from: at, to };
}

// "Siti (47)": a name stands before the bracket.
function isBracketedAge(tokens: readonly Token[], at: number, amount: Amount): boolean {
  const isBracketed = lowerAt(tokens, at - 1) === '(' && /^[),]$/.test(lowerAt(tokens, amount.next));
  const isHuman = typeof amount.value === 'number' && Number.isInteger(amount.value) && amount.value < 120;
  return isBracketed && isHuman && isCapitalised(tokens[at - 2]) && tokens[at - 1]?.glued === false;
}

function withUnit(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): Found | null {
  const unit = phraseAt(tokens, afterHyphen(tokens, amount.next), grammar.units);
  // One capital is no unit: 4G, 5 M.
  if (unit === null || /^\p{Lu}$/u.test(tokens[amount.next]?.text ?? '')) return null;
  if (unit.value.kind === 'duration') return readDuration(tokens, at, amount, unit, grammar);
  return { kind: 'measure', value: amount.value, unit: unit.value.id, from: at, to: unit.next };
}

function bare(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): Found | null {
  const found = { value: amount.value, from: at, to: amount.next };
  // At the start, or behind a name or mark, a dash rather begins a list's item or a code than a negative number.
  if (isDash(tokens[at]) && !/^(?:[<>=≤≥]|[\p{Ll}\p{M}]+)$/u.test(tokens[at - 1]?.text ?? '')) return null;
  const scaleName = grammar.scaleNames.get(lowerAt(tokens, at - 1));
  if (scaleName !== undefined && amount.inDigits) return { ...found, kind: 'measure', label: scaleName };
  // A letter right behind the digits makes a name of them: 4G, 3D.
  const next = tokens[amount.next];
  if (amount.inDigits && next?.glued && next.kind === 'word') return null;
  // "19-Luka Modric": the number that a player wears.
  if (isDash(next) && next?.glued && isCapitalised(tokens[amount.next + 1])) return null;
  return { ...found, kind: amount.value === 0.5 ? 'vague' : 'count' };
}
