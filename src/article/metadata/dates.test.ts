import { expect, test } from 'vitest';
import { declaredDate, visibleDate } from './dates.ts';

test.each([
  ['Jumat, 7 November 2025 | 14:30 WIB', '2025-11-07T14:30:00+07:00'],
  ['Kabar Kini - Berita Terkini - 6 Nov 2025, 07:00', '2025-11-06T07:00:00+07:00'],
  ['Senin, 3 Agustus 2025 09.05 WITA', '2025-08-03T09:05:00+08:00'],
  ['Diterbitkan 07/11/2025, 14:30 WIB', '2025-11-07T14:30:00+07:00'],
  ['November 7, 2025', '2025-11-07'],
  ['7 November 2025', '2025-11-07'],
  ['39 November 2025', null],
  ['Harga beras naik', null],
])('reads %j', (line, expected) => expect(visibleDate(line, 'id')).toBe(expected));

test.each([
  ['2025-11-06T07:00:00+07:00', 'id', '2025-11-06T07:00:00+07:00'],
  ['2025-11-06T07:00:00.000Z', 'id', '2025-11-06T07:00:00Z'],
  ['2025-11-06 07:00', 'id', '2025-11-06T07:00:00+07:00'],
  ['2025-11-06T07:00:00+0700', 'en', '2025-11-06T07:00:00+07:00'],
  ['2025-11-06T07:00:00-07:00', 'id', '2025-11-06T07:00:00+07:00'],
  ['2025-11-06T07:00:00-07:00', 'en', '2025-11-06T07:00:00-07:00'],
  ['2025-11-06', 'en', '2025-11-06'],
  ['soon', 'en', null],
])('normalises %j', (value, language, expected) => expect(declaredDate(value, language)).toBe(expected));
