/** Calendar arithmetic on days without a clock, and how dates are written down. */
import type { Offset } from './grammar.ts';

/** A date as far as the text says it; `month` is 1 to 12. */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A whole date. */
export type Day = Required<PartialDate>;

const oneDay = 86_400_000;

/** The day of an ISO 8601 date or date-time, as its own zone counts it. */
export function dayOf(iso: string | null): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '') ?? [];
  return day === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

/** Whether the calendar has such a day; February has 29 where no year is given. */
export function isPossible({ year = 2024, month = 1, day = 1 }: PartialDate): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Adds the year in which the date lies nearest to the day of publication; news looks back more than ahead. */
export function nearest(date: PartialDate, published: Day | null): PartialDate {
  if (date.year !== undefined || date.month === undefined || published === null) return date;
  const years = [published.year - 1, published.year, published.year + 1];
  const distance = (year: number) => {
    const ahead = time({ day: 15, ...date, year }) - time(published);
    return ahead > 0 ? 2 * ahead : -ahead;
  };
  const year = years.reduce((best, candidate) => (distance(candidate) < distance(best) ? candidate : best));
  return isPossible({ ...date, year }) ? { ...date, year } : date;
}

/** The last such month up to the day of publication (`direction` −1), or the first after it. */
export function monthTowards(month: number, direction: -1 | 1, published: Day | null): PartialDate {
  if (published === null) return { month };
  const isThere = direction < 0 ? month < published.month : month > published.month;
  return { year: isThere ? published.year : published.year + direction, month };
}

/** Adds the year that puts a day and month before the day of publication (`direction` −1) or after it. */
export function dayTowards(date: PartialDate, direction: -1 | 1, published: Day | null): PartialDate {
  if (published === null) return date;
  const thisYear = { month: 1, day: 1, ...date, year: published.year };
  const isThere = (time(thisYear) - time(published)) * direction > 0;
  return isThere ? thisYear : { ...thisYear, year: published.year + direction };
}

/** The last day of that weekday up to the day of publication. */
export function lastWeekday(weekday: number, published: Day): Day {
  const today = new Date(time(published)).getUTCDay();
  return dayAt(time(published) - ((today - weekday + 7) % 7) * oneDay);
}

/** The last such day before the day of publication (`direction` −1), or the first after it. */
export function weekdayTowards(weekday: number, direction: -1 | 1, published: Day): Day {
  const today = new Date(time(published)).getUTCDay();
  const days = (((weekday - today) * direction + 6) % 7) + 1;
  return dayAt(time(published) + direction * days * oneDay);
}

/** ISO 8601 for a step from the day of publication; a period such as `-P1Y` where that day is unknown. */
export function isoOfOffset({ unit, by }: Offset, published: Day | null): string {
  if (published === null) return `${by < 0 ? '-' : ''}P${Math.abs(by)}${unit.charAt(0).toUpperCase()}`;
  const { year, month } = published;
  if (unit === 'year') return isoOf({ year: year + by });
  if (unit === 'month') return isoOf(monthOf(dayAt(Date.UTC(year, month - 1 + by, 1))));
  return unit === 'day' ? isoOf(dayAt(time(published) + by * oneDay)) : isoWeek(time(published) + by * 7 * oneDay);
}

/** ISO 8601, partial where the date is: `2025-11-06`, `--11-06`, `2025-09`, `--09`, `2019`. */
export function isoOf({ year, month, day }: PartialDate): string {
  const start = year === undefined ? '-' : String(year).padStart(4, '0');
  return [start, month, day]
    .filter((part) => part !== undefined)
    .map(twoDigits)
    .join('-');
}

function twoDigits(part: number | string): string {
  return String(part).padStart(typeof part === 'number' ? 2 : 0, '0');
}

function monthOf({ year, month }: Day): PartialDate {
  return { year, month };
}

// ISO weeks belong to the year of their Thursday.
function isoWeek(moment: number): string {
  const weekday = (new Date(moment).getUTCDay() + 6) % 7;
  const thursday = new Date(moment + (3 - weekday) * oneDay);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - firstOfYear) / oneDay / 7) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/** The Monday of an ISO week: that of 4 January is the first. */
export function firstOfWeek(year: number, week: number): Day {
  const fourth = Date.UTC(year, 0, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * oneDay;
  return dayAt(monday + (week - 1) * 7 * oneDay);
}

function time({ year, month, day }: Day | (PartialDate & { year: number; day: number })): number {
  return Date.UTC(year, (month ?? 1) - 1, day);
}

function dayAt(moment: number): Day {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
