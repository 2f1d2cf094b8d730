/** Indonesian dates; Malay shares most of them. */

import { words } from '../figures/grammar.ts';
import { indonesianFigures } from '../figures/id.ts';
import { phraseTable } from '../phrases.ts';
import type { DateGrammar } from './grammar.ts';

const months = [
  ['januari', 'jan'],
  ['februari', 'pebruari', 'feb'],
  ['maret', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['agustus', 'agu', 'agt', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nopember', 'nov'],
  ['desember', 'des', 'dec'],
];

/** The tables for Indonesian. */
export const indonesianDates: DateGrammar = {
  references: indonesianFigures.references,
  yearWord: indonesianFigures.yearWord,
  pageOf: indonesianFigures.pageOf,
  months: new Map(months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1]))),
  doubtfulMonths: words('jan feb mar apr may jun jul agu agt ags aug sep sept okt oct nov des dec'),
  monthCues: words('bulan'),
  weekdays: new Map([
    ['minggu', 0],
    ['ahad', 0],
    ['senin', 1],
    ['selasa', 2],
    ['rabu', 3],
    ['kamis', 4],
    ['jumat', 5],
    ['sabtu', 6],
  ]),
  monthFirst: false,
  last: words('lalu kemarin silam'),
  next: words('depan mendatang nanti'),
  lastBefore: false,
  relative: phraseTable([
    ['kemarin', { unit: 'day', by: -1 }],
    ['hari ini', { unit: 'day', by: 0 }],
    ['besok', { unit: 'day', by: 1 }],
    ['lusa', { unit: 'day', by: 2 }],
    ['pekan lalu', { unit: 'week', by: -1 }],
    ['minggu lalu', { unit: 'week', by: -1 }],
    ['pekan ini', { unit: 'week', by: 0 }],
    ['minggu ini', { unit: 'week', by: 0 }],
    ['pekan depan', { unit: 'week', by: 1 }],
    ['minggu depan', { unit: 'week', by: 1 }],
    ['bulan lalu', { unit: 'month', by: -1 }],
    ['bulan ini', { unit: 'month', by: 0 }],
    ['bulan depan', { unit: 'month', by: 1 }],
    ['tahun lalu', { unit: 'year', by: -1 }],
    ['tahun ini', { unit: 'year', by: 0 }],
    ['tahun depan', { unit: 'year', by: 1 }],
  ]),
  rangeWords: indonesianFigures.rangeWords,
  between: indonesianFigures.between,
  decadeSuffix: ['-', 'an'],
  decadeCues: words('tahun era dekade awal akhir pertengahan'),
  yearParts: new Map([
    ['kuartal', 4],
    ['triwulan', 4],
    ['semester', 2],
  ]),
  partNumbers: new Map([['pertama', 1], ...indonesianFigures.ordinals]),
  partNumberBefore: false,
  yearLinks: words('tahun pada'),
  yearCues: words('tahun sejak pada hingga sampai'),
  countedAfterYear: new Set([...indonesianFigures.people, ...words('unit buah ekor kasus rumah kali'), '%']),
  notCounted: indonesianFigures.notCounted,
  numberWords: new Set([...indonesianFigures.numbers.keys(), ...words('beberapa setiap tiap se')]),
  clockCues: words('pukul jam pkl waktu'),
  clockJoiners: words('dan hingga sampai - –'),
  dayParts: phraseTable([
    ['dini hari', 0],
    ['pagi', 0],
    ['siang', 12],
    ['sore', 12],
    ['petang', 12],
    ['malam', 12],
  ]),
};
