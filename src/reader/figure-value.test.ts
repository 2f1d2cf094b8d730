import { expect, test } from 'vitest';
import type { FigureSpan } from '../annotate/reading.ts';
import { figureParts, metricText, valueInFull, valueInWords } from './figure-value.ts';

test.each([
  ['5.000', ['', '5.000', '']],
  ['Rp 1,2 triliun', ['Rp ', '1,2', ' triliun']],
  ['10-15 orang', ['', '10-15', ' orang']],
  ['12,5 persen.', ['', '12,5', ' persen.']],
  ['dua juta', ['', 'dua juta', '']],
])('cuts %s around its number', (printed, expected) => {
  const { before, number, after } = figureParts(printed);
  expect([before, number, after]).toEqual(expected);
});

const figure = (kind: FigureSpan['kind'], value: FigureSpan['value'], unit?: string): FigureSpan => ({
  start: 0,
  end: 1,
  kind,
  value,
  ...(unit && { unit }),
});

test.each([
  ['a count', figure('count', 5000), 'id', '5.000'],
  ['a range', figure('count', [10, 15]), 'en', '10–15'],
  ['money', figure('money', 1.2e12, 'IDR'), 'id', 'Rp 1.200.000.000.000'],
  ['a percentage', figure('percent', 12.5), 'id', '12,5%'],
  ['a measure', figure('measure', 14.19, 'kilometer'), 'en', '14.19 kilometers'],
  ['a range of measures', figure('measure', [3, 5], 'mile'), 'en', '3–5 miles'],
  ['a range of money', figure('money', [3, 5], 'IDR'), 'id', 'Rp 3–Rp 5'],
  ['an area', figure('measure', 3.5, 'square-kilometer'), 'id', '3,5 km²'],
  ['a unit that Intl lacks', figure('measure', 3, 'gigawatt'), 'en', '3 GW'],
  ['a unit that nobody has a sign for', figure('measure', 3, 'furlong'), 'en', '3'],
  ['a vague number', figure('vague', 1000), 'id', ''],
])('writes %s in full', (_, given, language, expected) => {
  expect(valueInFull(given, language).replace(/\u00a0/g, ' ')).toBe(expected);
});

test.each([
  ['a count', figure('count', 5000), 'id', 'lima ribu'],
  ['the same in English', figure('count', 5000), 'en', 'five thousand'],
  ['no score', figure('score', [3, 1]), 'id', ''],
  ['no rank', figure('ordinal', 2), 'id', ''],
  ['nothing vague', figure('vague', 1000), 'id', ''],
])('says %s in words', (_, given, language, expected) => {
  expect(valueInWords(given, language)).toBe(expected);
});

test.each([
  ['miles', figure('measure', 30, 'mile'), 'id', '≈ 48,3 km'],
  ['a range of feet', figure('measure', [10, 20], 'foot'), 'en', '≈ 3.05–6.1 m'],
  ['degrees', figure('measure', 104, 'fahrenheit'), 'id', '≈ 40°C'],
  ['nothing metric', figure('measure', 30, 'kilometer'), 'id', ''],
])('gives %s in metric units', (_, given, language, expected) => {
  expect(metricText(given, language).replace(/\u00a0/g, ' ')).toBe(expected);
});
