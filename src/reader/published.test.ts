import { expect, test } from 'vitest';
import { formatPublished } from './published.ts';

test.each([
  ['2025-11-06T07:00:00+07:00', 'id', 'id', '6 Nov 2025, 07.00 WIB'],
  ['2025-11-06T07:00:00+07:00', 'en', 'id', 'Nov 6, 2025, 07:00 WIB'],
  ['2025-11-06T23:30+09:00', 'id', 'id', '6 Nov 2025, 23.30 WIT'],
  ['2025-11-06T23:30:00+09:00', 'id', 'ja', '6 Nov 2025, 23.30 UTC+09:00'],
  ['2025-11-06T23:30:00.250-05:00', 'en', 'en', 'Nov 6, 2025, 23:30 UTC−05:00'],
  ['2025-11-06T00:00:00Z', 'en', 'en', 'Nov 6, 2025, 00:00 UTC'],
  ['2025-11-06', 'id', 'id', '6 Nov 2025'],
  ['someday', 'id', 'id', ''],
])('%s for a reader of %s of an article in %s', (iso, ui, article, expected) => {
  expect(formatPublished(iso, ui, article)).toBe(expected);
});
