import { expect, test } from 'vitest';
import { declaredDate, visibleDate } from './dates.ts';

test.each([
  ['Jumat, 7 November 2025 | 14:30 WIB', '2025-11-07T14:30:00+07:00'],
  ['Kabar Kini - Berita Terkini - 6 Nov 2025, 07:00', '2025-11-06T07:00:00+07:00'],
  ['Senin, 3 Agustus 2025 09.05 WITA', '2025-08-03T09:05:00+08:00'],
  ['Diterbitkan 07/11/2025, 14:30 WIB', '2025-11-07T14:30:00+07:00'],
  ['November 7, 2025', '2025-11-07'],
  ['7 November 2025', '2025-11-07'],
  ['Veröffentlicht am 7. März 2025 um 15:44', '2025-03-07T15:44:00+07:00'],
  ['7 de mayo de 2025', '2025-05-07'],
  ['Do 06.11.25 | 14:07 Uhr', '2025-11-06T14:07:00+07:00'],
  ['Versi 06.11.25 sudah terbit', null],
  ['Kutipan: Kabar Kini, 06.11.2025', '2025-11-06'],
  ['Thu, 6 Nov 2025 07:00:00 +0200', '2025-11-06T07:00:00+02:00'],
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
  ['2025-11-06 07:00', 'en', '2025-11-06T07:00:00-00:00'],
  ['Thu Nov 06 07:00:00 CET 2025', 'de', '2025-11-06T07:00:00+01:00'],
  ['soon', 'en', null],
])('normalises %j', (value, language, expected) => expect(declaredDate(value, language)).toBe(expected));
