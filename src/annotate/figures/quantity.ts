/** Numbers that what follows makes a percentage, a measure, a duration or an age; else they count. */
import { phraseAt } from '../phrases.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import { ageAt } from './age.ts';
import { type Amount, rangeConnector, readAmount } from './amount.ts';
import { afterHyphen, isDash } from './dash.ts';
import { readDuration } from './duration.ts';
import type { FigureGrammar, Unit } from './grammar.ts';
import { isScaleName } from './not-figures.ts';
import type { FigureRule, Found } from './rule.ts';

/** A number with what follows it. */
export const quantity: FigureRule = (tokens, at, grammar) => {
  const amount = readAmount(tokens, at, grammar);
  if (amount === null) return null;
  const found = { value: amount.value, from: at };
  const percent = phraseAt(tokens, afterHyphen(tokens, amount.next), grammar.percent);
  if (percent !== null) return joined(tokens, { ...found, kind: 'percent', to: percent.next }, grammar);
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

function withUnit(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): Found | null {
  const degrees = degreesAt(tokens, at, amount);
  if (degrees !== null) return degrees;
  const unit = phraseAt(tokens, afterHyphen(tokens, amount.next), grammar.units);
  // One capital is no unit: 4G, 5 M.
  if (unit === null || /^\p{Lu}$/u.test(tokens[amount.next]?.text ?? '')) return null;
  if (unit.value.kind === 'duration') return readDuration(tokens, at, amount, unit, grammar);
  return joined(
    tokens,
    { kind: 'measure', value: amount.value, unit: unit.value.id, from: at, to: unit.next },
    grammar,
  );
}

const degreeLetters = new Map([
  ['C', 'celsius'],
  ['F', 'fahrenheit'],
]);

/** "41C (106F)": a letter is enough where both scales stand side by side. */
function degreesAt(tokens: readonly Token[], at: number, { value, next }: Amount): Found | null {
  const unit = degreeLetters.get(tokens[next]?.text ?? '');
  const isPaired = (letterAt: number) => degreeLetters.has(tokens[letterAt]?.text ?? '');
  const isBefore = lowerAt(tokens, next + 1) === '(' && isPaired(next + 3);
  const isBehind = lowerAt(tokens, at - 1) === '(' && isPaired(at - 2);
  if (unit === undefined || !tokens[next]?.glued || !(isBefore || isBehind)) return null;
  return { kind: 'measure', value, unit, from: at, to: next + 1 };
}

/** "30%-40%", "5 km hingga 8 km": a range whose unit is said twice. */
function joined(tokens: readonly Token[], first: Found, grammar: FigureGrammar): Found {
  const connector = rangeConnector(tokens, first.from, first.to, grammar);
  const isRange = connector === 'dash' || (connector === 'word' && !grammar.becoming.has(lowerAt(tokens, first.to)));
  if (typeof first.value !== 'number' || !isRange) return first;
  const amount = readAmount(tokens, first.to + 1, grammar);
  const table = first.kind === 'percent' ? grammar.percent : grammar.units;
  const unit = amount && phraseAt<true | Unit>(tokens, amount.next, table);
  if (amount === null || unit === null || typeof amount.value !== 'number' || amount.value <= first.value) return first;
  const isSame = unit.value === true || unit.value.id === first.unit;
  return isSame ? { ...first, value: [first.value, amount.value], to: unit.next } : first;
}

/** The scale that a number is on: "magnitudo 5,8", "magnitudo (M) 5,8", "a 5.8-magnitude earthquake". */
function scaleNameOf(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): string | undefined {
  const named = (nameAt: number) =>
    isScaleName(tokens, nameAt, grammar) ? grammar.scaleNames.get(lowerAt(tokens, nameAt)) : undefined;
  const isShort = lowerAt(tokens, at - 1) === ')' && lowerAt(tokens, at - 3) === '(';
  const before = isShort ? grammar.scaleNames.get(lowerAt(tokens, at - 4)) : (named(at - 1) ?? named(at - 2));
  const after = lowerAt(tokens, afterHyphen(tokens, amount.next));
  return before ?? (after.length > 1 ? grammar.scaleNames.get(after) : undefined);
}

function bare(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): Found | null {
  const found = { value: amount.value, from: at, to: amount.next };
  // At the start, or behind a name or mark, a dash rather begins a list's item or a code than a negative number.
  if (isDash(tokens[at]) && !/^(?:[<>=≤≥]|[\p{Ll}\p{M}]+)$/u.test(tokens[at - 1]?.text ?? '')) return null;
  const scaleName = scaleNameOf(tokens, at, amount, grammar);
  if (scaleName !== undefined && amount.inDigits) return { ...found, kind: 'measure', label: scaleName };
  // A letter right behind the digits makes a name of them: 4G, 3D.
  const next = tokens[amount.next];
  if (amount.inDigits && next?.glued && next.kind === 'word') return null;
  // "19-Luka Modric": the number that a player wears.
  if (isDash(next) && next?.glued && isCapitalised(tokens[amount.next + 1])) return null;
  return { ...found, kind: amount.value === 0.5 ? 'vague' : 'count' };
}
