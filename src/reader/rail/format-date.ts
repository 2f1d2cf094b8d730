/** Prints the dates of a timeline. */
import type { TimelineEntry } from '../../annotate/reading.ts';

// Which parts of a date its value has; a day or month without a year gets the year that it was placed in.
const looks: readonly [RegExp, Intl.DateTimeFormatOptions][] = [
  [/^(?:\d{4}|-)-\d{2}-\d{2}$/, { day: 'numeric', month: 'short', year: 'numeric' }],
  [/^(?:\d{4}|-)-\d{2}$/, { month: 'long', year: 'numeric' }],
  [/^\d{4}$/, { year: 'numeric' }],
];

/** A date of the article in the UI's language; as printed where it is wider or stranger than day, month and year. */
export function formatEntry({ value, start, text }: TimelineEntry, uiLanguage: string): string {
  const [, look] = looks.find(([form]) => form.test(value)) ?? [];
  const day = new Date(`${start}T00:00Z`);
  if (!look || Number.isNaN(day.getTime())) return text;
  return new Intl.DateTimeFormat(uiLanguage, { ...look, timeZone: 'UTC' }).format(day);
}
