import { expect, test } from 'vitest';
import { firstDayOf } from './first-day.ts';

const published = { year: 2025, month: 3, day: 6 };

test.each([
  ['a day', '2025-11-06', '2025-11-06'],
  ['a month', '2025-09', '2025-09-01'],
  ['a year', '2019', '2019-01-01'],
  ['an early year', '0924-07-17', '0924-07-17'],
  ['a decade', '195X', '1950-01-01'],
  ['a quarter', '2025-Q3', '2025-07-01'],
  ['a week', '2025-W10', '2025-03-03'],
  ['a week of a year that begins in the one before', '2025-W01', '2024-12-30'],
  ['days in a row', '2025-06-17/2025-06-19', '2025-06-17'],
  ['years in a row', '2023/2024', '2023-01-01'],
  ['a day without a year', '--02-21', '2025-02-21'],
  ['a day without a year that was in the last', '--12-24', '2024-12-24'],
  ['a month without a year', '--09', '2024-09-01'],
  ['a day that this year has not', '--02-29', null],
  ['a step from an unknown day', '-P1Y', null],
  ['what is no date', 'kapan', null],
])('%s begins', (_, value, first) => expect(firstDayOf(value, published)).toBe(first));

test('nothing without a year can be placed where the day of publication is unknown', () => {
  expect(['--02-21', '--09', '-P1Y', '2019'].map((value) => firstDayOf(value, null))).toEqual([
    null,
    null,
    null,
    '2019-01-01',
  ]);
});
