import { expect, test } from 'vitest';
import { digitsValue } from './digits.ts';

test.each([
  ['5.000', ',', 5000],
  ['5.000', '.', 5],
  ['5,000', '.', 5000],
  ['1.250,5', ',', 1250.5],
  ['1,250.5', ',', 1250.5],
  ['2.3', ',', 2.3],
  ['12,75', ',', 12.75],
  ['1.234.567', ',', 1234567],
  ['0,5', ',', 0.5],
  ['1.2.3', ',', null],
  ['12.50.000', ',', null],
  ['0812', ',', null],
  ['12,34,567.89', '.', 1_234_567.89],
  ['3171012345678901', ',', null],
] as const)('%s with decimal "%s" is %s', (text, decimal, expected) =>
  expect(digitsValue(text, decimal)).toBe(expected),
);
