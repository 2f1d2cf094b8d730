import { expect, test } from 'vitest';
import type { FigureSpan } from '../reading.ts';
import { findFigures } from './figures.ts';
import { metricEquivalent } from './metric.ts';

function metric(text: string, language = 'id') {
  return findFigures(text, { language, published: null }).map(metricEquivalent);
}

test.each([
  ['sejauh 20 mil dari pantai', 32.2, 'kilometer'],
  ['sejauh 12 mil laut dari pantai', 22.2, 'kilometer'],
  ['pada ketinggian 30.000 kaki', 9144, 'meter'],
  ['layar 6,5 inci', 16.5, 'centimeter'],
  ['suhunya 98,6 derajat Fahrenheit', 37, 'celsius'],
  ['suhunya minus 40 derajat Fahrenheit', -40, 'celsius'],
  ['embusan 50 knot', 92.6, 'kilometer-per-hour'],
  ['sebanyak 2 juta barel minyak', 317_974_590, 'liter'],
])('%s', (text, value, unit) => expect(metric(text)).toEqual([{ value, unit }]));

test.each([
  ['some 5 acres of land', 2.02, 'hectare'],
  ['it weighs 150 pounds', 68, 'kilogram'],
  ['a gap of 100 yards there', 91.4, 'meter'],
  ['winds of 75 mph', 121, 'kilometer-per-hour'],
  ['an area of 250 square miles', 647, 'square-kilometer'],
  ['some 12 ounces of it', 340, 'gram'],
  ['some 1,500 square feet', 139, 'square-meter'],
  ['about 40 gallons of paint', 151, 'liter'],
])('%s', (text, value, unit) => expect(metric(text, 'en')).toEqual([{ value, unit }]));

test('both ends of a range', () =>
  expect(metric('sejauh 5-10 mil')).toEqual([{ value: [8.05, 16.1], unit: 'kilometer' }]));

test('nothing for what is metric, or no measure', () => {
  expect(metric('sejauh 5 kilometer, 3 hari, Rp 5 juta, 12 persen')).toEqual([null, null, null, null]);
  const counted: FigureSpan = { start: 0, end: 1, kind: 'age', value: 5, unit: 'mile' };
  expect(metricEquivalent(counted)).toBeNull();
});
