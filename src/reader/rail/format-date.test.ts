import { expect, test } from 'vitest';
import { formatEntry } from './format-date.ts';

const place = { block: 0, start: 0, end: 1 };
const entry = (value: string, start: string, text = '') => ({
  value,
  start,
  text,
  at: place,
  sentence: '',
  mentions: [place],
});

test.each([
  ['a day', entry('2025-11-06', '2025-11-06'), '6 Nov 2025'],
  ['a day without its year', entry('--11-06', '2025-11-06'), '6 Nov 2025'],
  ['a month', entry('2025-09', '2025-09-01'), 'September 2025'],
  ['a year', entry('1998', '1998-01-01'), '1998'],
  ['a decade as printed', entry('199X', '1990-01-01', 'era 1990-an'), 'era 1990-an'],
  ['a span as printed', entry('2023/2024', '2023-01-01', 'musim 2023/2024'), 'musim 2023/2024'],
])('%s', (_, given, expected) => expect(formatEntry(given, 'id')).toBe(expected));
