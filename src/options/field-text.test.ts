import { expect, test } from 'vitest';
import type { Translate } from '../reader/translate.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { fieldOf, valueText } from './field-text.ts';

const t: Translate = (key, ...values) => [key, ...values].join(' ');

test.each([
  ['theme', { theme: 'dark' }, 'themeDark'],
  ['size', { size: 22 }, 'unitPixels 22'],
  ['hyphens', { hyphens: false }, 'off'],
  ['pictures', {}, 'on'],
  [
    'highlights',
    { highlights: { figures: true, dates: false, people: false, terms: true } },
    'highlightFigures, highlightTerms',
  ],
  ['highlights', { highlights: { figures: false, dates: false, people: false, terms: false } }, 'off'],
] satisfies [keyof Settings, Partial<Settings>, string][])('%s of %j is said to be %s', (key, change, text) => {
  const field = fieldOf(key);
  expect(field && valueText(field, { ...defaultSettings, ...change }, t)).toBe(text);
});
