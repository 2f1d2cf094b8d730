import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findDates } from './dates.ts';

// Ten thousand values take seconds on a busy machine; this only ends what hangs.
vi.setConfig({ testTimeout: 120_000 });

const days = fc.date({
  min: new Date('1900-01-01T00:00:00Z'),
  max: new Date('2099-12-31T00:00:00Z'),
  noInvalidDate: true,
});

/** Prints 10,000 days into a sentence and expects each back. */
function expectBack(language: string, options: Intl.DateTimeFormatOptions, width: number) {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  fc.assert(
    fc.property(days, (day) => {
      const found = findDates(`(${format.format(day)})`, { language, published: null });
      expect(found.map(({ value }) => value)).toEqual([day.toISOString().slice(0, width)]);
    }),
    { numRuns: 10_000 },
  );
}

const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;

test.each([
  ['id', 'with its weekday', { ...long, weekday: 'long' } as const, 10],
  ['id', 'in words', long, 10],
  ['id', 'with a short month', { ...long, month: 'short' } as const, 10],
  ['id', 'in digits', { ...long, month: 'numeric' } as const, 10],
  ['id', 'without its day', { month: 'long', year: 'numeric' } as const, 7],
  ['en', 'with its weekday', { ...long, weekday: 'long' } as const, 10],
  ['en', 'in words', long, 10],
])('%s: a date %s', (language, _, options, width) => expectBack(language, options, width));

const hours = fc.tuple(fc.nat(23), fc.nat(59)).map((parts) => parts.map((part) => String(part).padStart(2, '0')));

test.each(['.', ':'])('a time of day with "%s"', (mark) => {
  fc.assert(
    fc.property(hours, ([hour, minute]) => {
      const found = findDates(`mulai pukul ${hour}${mark}${minute} WIB`, { language: 'id', published: null });
      expect(found.map(({ kind, value }) => [kind, value])).toEqual([['time', `${hour}:${minute}+07:00`]]);
    }),
    { numRuns: 10_000 },
  );
});

test('a stretch of days', () => {
  const format = new Intl.DateTimeFormat('id', { ...long, timeZone: 'UTC' });
  const iso = (day: Date): string => day.toISOString().slice(0, 10);
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 9999 }), (first, length) => {
      const last = new Date(first.getTime() + length * 86_400_000);
      const text = `dari ${format.format(first)} hingga ${format.format(last)}.`;
      const found = findDates(text, { language: 'id', published: null });
      expect(found.map(({ value }) => value)).toEqual([`${iso(first)}/${iso(last)}`]);
    }),
    { numRuns: 10_000 },
  );
});
