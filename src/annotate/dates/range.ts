/** Stretches between two whole dates: `17 Juni hingga 2 Juli`, `2014 hingga 2019`. */
import { isDash } from '../figures/dash.ts';
import { isRangeWord } from '../figures/range-word.ts';
import type { Token } from '../tokens.ts';
import type { DateRule, DateScope, FoundDate } from './rule.ts';

/** What `dateAt` finds at a token, together with the later date that it is joined to, if any. */
export function rangeFrom(tokens: readonly Token[], at: number, scope: DateScope, dateAt: DateRule): FoundDate | null {
  const first = dateAt(tokens, at, scope);
  if (first === null || first.kind !== 'date') return first;
  if (!isDash(tokens[first.to]) && !isRangeWord(tokens, at, first.to, scope.grammar)) return first;
  const second = dateAt(tokens, first.to + 1, scope);
  if (second === null || second.kind !== 'date') return first;
  // "17 Desember hingga 2 Januari 2020": the year that is said once is also the first one's.
  const asPrinted = dateAt(tokens, at, { ...scope, published: null })?.value ?? '';
  const value = stretch(asPrinted.startsWith('--') ? asPrinted : first.value, second.value);
  return value === null ? first : { kind: 'date', value, to: second.to };
}

const plain = /^(?:[0-9]{4}|-)(?:-[0-9]{2}){0,2}$/;

/** ISO 8601 from one date to a later one that is as exact; null for any other two. */
function stretch(first: string, second: string): string | null {
  if (!plain.test(first) || !plain.test(second)) return null;
  const dated = first.startsWith('--') && !second.startsWith('--') ? inYearBefore(first, second) : first;
  return dated.length === second.length && dated < second ? `${dated}/${second}` : null;
}

/** The date without a year in the last year that puts it before the other. */
function inYearBefore(first: string, second: string): string {
  const year = second.slice(0, 4);
  const sameYear = year + first.slice(1);
  return sameYear < second ? sameYear : String(Number(year) - 1).padStart(4, '0') + first.slice(1);
}
