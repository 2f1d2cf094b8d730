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
  const [, and] = grammar.between;
  const rest = lowerAt(tokens, unit.next) === and ? unit.next + 1 : unit.next;
  const smaller = readNumeral(tokens, rest, grammar);
  const smallerUnit = smaller && phraseAt(tokens, smaller.next, grammar.units);
  const factor = (secondsIn[smallerUnit?.value.id ?? ''] ?? 0) / (secondsIn[unit.value.id] ?? 0);
  if (smaller === null || smallerUnit === null || typeof amount.value !== 'number' || !(factor > 0 && factor < 1)) {
    return { ...found, value: amount.value, to: unit.next };
  }
  return { ...found, value: rounded(amount.value + smaller.value * factor), to: smallerUnit.next };
}

// Months are a twelfth of a year here, so that "4 tahun 6 bulan" is 4.5.
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}
