import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findDates } from './dates.ts';

// A Thursday.
const published = '2025-03-20T09:00:00+07:00';

function read(text: string, { language = 'id', day = null as string | null } = {}) {
  return findDates(text, { language, published: day }).map(({ start, end, value }) => [text.slice(start, end), value]);
}

test.each([
  ['pada Jumat, 14 Maret 2025 pagi', [['Jumat, 14 Maret 2025', '2025-03-14']]],
  ['pada Rabu (19/3/2025) malam', [['Rabu (19/3/2025)', '2025-03-19']]],
  ['pada Rabu (19/3)', [['Rabu (19/3)', '--03-19']]],
  ['sejak 5 Juni', [['5 Juni', '--06-05']]],
  ['pada Rabu lalu (19-Mar)', [['19-Mar', '--03-19']]],
  ['pada 9 Mei 812.', [['9 Mei 812', '0812-05-09']]],
  ['pada 9 Mei 812 orang', [['9 Mei', '--05-09']]],
  ['pada 17-19 Juni 2024', [['17-19 Juni 2024', '2024-06-17/2024-06-19']]],
  [
    'Januari 2018 dan Oktober lalu',
    [
      ['Januari 2018', '2018-01'],
      ['Oktober lalu', '--10'],
    ],
  ],
  [
    'sejak 2016 sampai tahun 2019',
    [
      ['2016', '2016'],
      ['2019', '2019'],
    ],
  ],
  ['musim 2022-2023', [['2022-2023', '2022/2023']]],
  ['pada 1970-an', [['1970-an', '197X']]],
  ['pada 9 Mei 812 di sana', [['9 Mei 812', '0812-05-09']]],
  ['akhir triwulan II/2024', [['triwulan II/2024', '2024-Q2']]],
  ['triwulan III 2024', [['triwulan III 2024', '2024-Q3']]],
  ['laba kuartal III-2024', [['kuartal III-2024', '2024-Q3']]],
  ['pada kuartal kedua tahun 2007', [['kuartal kedua tahun 2007', '2007-Q2']]],
  ['semester II/2023', [['semester II/2023', '2023-07/2023-12']]],
  ['pada Kamis, (21/8/2014) petang', [['Kamis, (21/8/2014)', '2014-08-21']]],
  ['pada 17 hingga 19 Juni 2025', [['17 hingga 19 Juni 2025', '2025-06-17/2025-06-19']]],
  ['antara 3 dan 5 Mei', [['3 dan 5 Mei', '--05-03/--05-05']]],
  ['tampil 5, 6, dan 7 September', [['5, 6, dan 7 September', '--09-05/--09-07']]],
  [
    'pada 10 dan 24 Mei',
    [
      ['10', '--05-10'],
      ['24 Mei', '--05-24'],
    ],
  ],
  ['17 Juni hingga 2 Juli', [['17 Juni hingga 2 Juli', '--06-17/--07-02']]],
  ['28 Desember sampai 3 Januari 2020', [['28 Desember sampai 3 Januari 2020', '2019-12-28/2020-01-03']]],
  ['Januari hingga Maret 2024', [['Januari hingga Maret 2024', '2024-01/2024-03']]],
  ['menjabat 2014 hingga 2019', [['2014 hingga 2019', '2014/2019']]],
  [
    'pada 2019 sampai Mei 2020',
    [
      ['2019', '2019'],
      ['Mei 2020', '2020-05'],
    ],
  ],
  ['lagu era 90-an', [['90-an', '199X']]],
  ['musim 2006/07', [['2006/07', '2006/2007']]],
  ['pukul 06.45 WITA', [['06.45 WITA', '06:45+08:00']]],
  ['antara pukul 04.15 dan 05.30 GMT', [['04.15 dan 05.30 GMT', '04:15Z/05:30Z']]],
  ['jam 8 malam', [['8 malam', '20:00']]],
  ['tahun lalu', [['tahun lalu', '-P1Y']]],
])('Indonesian: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['pada Rabu (19/3)', [['Rabu (19/3)', '2025-03-19']]],
  ['pada 28 Desember', [['28 Desember', '2024-12-28']]],
  ['pada Agustus', [['Agustus', '2024-08']]],
  ['pada Mei', [['Mei', '2025-05']]],
  ['pada 30 Maret lalu', [['30 Maret lalu', '2024-03-30']]],
  ['pada September lalu', [['September lalu', '2024-09']]],
  ['pada September mendatang', [['September mendatang', '2025-09']]],
  [
    'kemarin, besok',
    [
      ['kemarin', '2025-03-19'],
      ['besok', '2025-03-21'],
    ],
  ],
  ['pekan lalu', [['pekan lalu', '2025-W11']]],
  ['bulan depan', [['bulan depan', '2025-04']]],
  ['pada Senin', [['Senin', '2025-03-17']]],
  ['Kamis lalu', [['Kamis lalu', '2025-03-13']]],
  ['di Pasar Minggu', []],
  ['Kamis mendatang', [['Kamis mendatang', '2025-03-27']]],
  ['Sabtu depan', [['Sabtu depan', '2025-03-22']]],
  ['28 Maret hingga 2 April 2020', [['28 Maret hingga 2 April 2020', '2020-03-28/2020-04-02']]],
])('with the day of publication: %s', (text, expected) => expect(read(text, { day: published })).toEqual(expected));

test.each([
  ['on Friday, March 14, 2025', [['Friday, March 14, 2025', '2025-03-14']]],
  ['on Nov. 4', [['Nov. 4', '--11-04']]],
  ['since last May', [['last May', '--05']]],
  ['at 6:45 p.m.', [['6:45 p.m.', '18:45']]],
  ['in the third quarter of 2023', [['third quarter of 2023', '2023-Q3']]],
  [
    'in Q3 2023 and H1 2024',
    [
      ['Q3 2023', '2023-Q3'],
      ['H1 2024', '2024-01/2024-06'],
    ],
  ],
  ['from June 5-7, 2024', [['June 5-7, 2024', '2024-06-05/2024-06-07']]],
  ['on June 5 to 10 sailors', [['June 5', '--06-05']]],
  ['between 2010 and 2015', [['2010 and 2015', '2010/2015']]],
  ["songs of the '90s", [['90s', '199X']]],
  [
    'the 1970s and 1984',
    [
      ['1970s', '197X'],
      ['1984', '1984'],
    ],
  ],
])('English: %s', (text, expected) => expect(read(text, { language: 'en' })).toEqual(expected));

test.each([
  ['id', 'UU No 12 Tahun 2011'],
  ['id', 'lima tahun lalu'],
  ['id', 'ada 2019 orang dan Rp2000'],
  ['id', 'skor 3.16 dan telepon 0812-2019'],
  ['id', 'mei dan maret'],
  ['id', 'layar 1080 x 1920 piksel'],
  ['id', 'ada 90-an nelayan'],
  ['en', 'they may march'],
])('no date (%s): %s', (language, text) => expect(read(text, { language }).map(([span]) => span)).toEqual([]));

const pieces = fc.constantFrom(
  '5',
  '31',
  '2024',
  'Maret',
  'Kamis',
  ',',
  '(',
  ')',
  '/',
  '-',
  '.',
  'pukul',
  'WIB',
  'lalu',
  'hingga',
  'dan',
  'kuartal',
  ' ',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join('')),
);

// Far above what a linear pass needs even on a busy machine, far below what a quadratic one takes.
const patience = 20_000;
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['digits', '7'.repeat(1_000_000)],
  ['days', '1, 2, 3, 4 dan 5 hingga '.repeat(10_000)],
  ['years', '2001 hingga 2002 - '.repeat(10_000)],
  ['weekdays', 'Kamis, ('.repeat(20_000)],
  ['quarters', 'kuartal II-'.repeat(20_000)],
])('hostile %s are read in linear time', (_, text) => {
  const start = performance.now();
  for (const language of ['id', 'en']) findDates(text, { language, published });
  expect(performance.now() - start).toBeLessThan(patience);
});

test.each(['id', 'en'])('spans lie inside any text, in order and apart (%s)', (language) => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(published, null, 'kemarin'), (text, day) => {
      let end = 0;
      for (const span of findDates(text, { language, published: day })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.value).not.toMatch(/NaN|undefined/);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
