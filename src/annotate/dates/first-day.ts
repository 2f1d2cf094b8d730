/** Finds the day on which a date of any width begins. */
import { type Day, firstOfWeek, isoOf, isPossible, nearest, type PartialDate } from './calendar.ts';

/**
 * The ISO 8601 day on which the value of a date span begins, e.g. `2025-07-01` for `2025-Q3`; null where it cannot be
 * placed. A date without a year lies in the one that brings it nearest to the day of publication.
 */
export function firstDayOf(value: string, published: Day | null): string | null {
  const [first = ''] = value.split('/');
  const [, weekYear, week] = /^(\d{4})-W(\d{2})$/.exec(first) ?? [];
  if (week !== undefined) return isoOf(firstOfWeek(Number(weekYear), Number(week)));
  const { year, month = 1, day = 1 } = nearest(partsOf(first), published);
  return year !== undefined && isPossible({ year, month, day }) ? isoOf({ year, month, day }) : null;
}

function partsOf(value: string): PartialDate {
  const [, decade, year, quarter, month, day] =
    /^(?:(\d{3})X|(\d{4}|-)(?:-(?:Q([1-4])|(\d{2})))?(?:-(\d{2}))?)$/.exec(value) ?? [];
  const wholeYear = decade === undefined ? year : `${decade}0`;
  const firstMonth = quarter === undefined ? month : String(Number(quarter) * 3 - 2);
  return {
    ...(wholeYear !== undefined && wholeYear !== '-' && { year: Number(wholeYear) }),
    ...(firstMonth !== undefined && { month: Number(firstMonth) }),
    ...(day !== undefined && { day: Number(day) }),
  };
}
