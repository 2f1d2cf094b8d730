import { expect, test } from 'vitest';
import { counted } from './plural.ts';
import type { Translate } from './translate.ts';

const speaking =
  (language: string): Translate =>
  (key, ...values) =>
    key === 'uiLanguage' ? language : [key, ...values].join(' ');

test.each([
  ['en', 1, 'paywallOne 1'],
  ['en', 2, 'paywallMany 2'],
  ['en', 0, 'paywallMany 0'],
  // Indonesian has one form for all numbers.
  ['id', 1, 'paywallMany 1'],
])('in %s %d is %s', (language, count, expected) => {
  expect(counted(speaking(language), count, 'paywallOne', 'paywallMany')).toBe(expected);
});
