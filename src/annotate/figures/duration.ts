/** Lengths of time, also in two parts: `4 tahun 6 bulan`, `four years and six months`. */
import { type PhraseMatch, phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import type { FigureGrammar, Unit } from './grammar.ts';
import { readNumeral } from './numeral.ts';
import type { Found } from './rule.ts';

const secondsIn: Readonly<Record<string, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_800,
  year: 31_557_600,
};

/** A duration that begins with `amount unit`; its value is in that first unit. */
export function readDuration(
  tokens: readonly Token[],
  at: number,
  amount: Amount,
  unit: PhraseMatch<Unit>,
  grammar: FigureGrammar,
): Found {
  const found = { kind: 'duration', unit: unit.value.id, from: at } as const;
  if (typeof amount.value !== 'number') return { ...found, value: amount.value, to: unit.next };
  const whole = secondsIn[unit.value.id] ?? Number.NaN;
  let { value } = amount;
  let last = { seconds: whole, next: unit.next };
  for (let part = smallerPart(tokens, last, grammar); part !== null; part = smallerPart(tokens, last, grammar)) {
    value += (part.count * part.seconds) / whole;
    last = part;
  }
  return { ...found, value: last.next === unit.next ? value : rounded(value), to: last.next };
}

interface Part {
  /** How long one of it is. */
  readonly seconds: number;
  readonly next: number;
}

/** The next part where its unit is a smaller one. */
function smallerPart(tokens: readonly Token[], { seconds, next }: Part, grammar: FigureGrammar) {
  const [, and] = grammar.between;
  const numeral = readNumeral(tokens, lowerAt(tokens, next) === and ? next + 1 : next, grammar);
  const unit = numeral && phraseAt(tokens, numeral.next, grammar.units);
  const own = secondsIn[unit?.value.id ?? ''];
  if (numeral === null || unit === null || own === undefined || !(own < seconds)) return null;
  return { count: numeral.value, seconds: own, next: unit.next };
}

// Months are a twelfth of a year here, so that "4 tahun 6 bulan" is 4.5.
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
