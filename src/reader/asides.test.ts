import { expect, test } from 'vitest';
import { annotate } from '../annotate/annotate.ts';
import type { Reading } from '../annotate/reading.ts';
import type { Block } from '../article/article.ts';
import type { Settings } from '../settings/settings.ts';
import { expansionsBeside, metricsBeside } from './asides.ts';
import { textAt } from './mention-text.ts';
import { placeName } from './reveal.ts';
import { termMarksOf } from './term-marks.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
const heading = (text: string): Block => ({ type: 'heading', level: 2, text, marks: [] });

function readingOf(title: string, ...blocks: Block[]): Reading {
  const about = {
    url: 'https://kabar.example/a',
    site: 'Kabar',
    section: '',
    authors: [],
    published: null,
    modified: null,
    pages: null,
    access: 'full' as const,
    extent: 'whole' as const,
  };
  return annotate({ ...about, title, language: 'id', direction: 'ltr', lead: null, blocks }, []);
}

const reading = readingOf(
  'KPK periksa pejabat',
  paragraph('KPK memanggil dua orang, kata juru bicara KPK.'),
  paragraph('Menurut KPK dan DPR, rapat ditunda.'),
  heading('Sikap DPR'),
  paragraph('DPR menunggu hasil KPK.'),
);

/** The marked mentions, each with its block. */
function marked(mode: Settings['termMarks']): string[] {
  const marks = termMarksOf(reading, mode);
  const mentions = reading.terms.flatMap((term) => term.mentions).filter((mention) => marks.has(placeName(mention)));
  return mentions.map((mention) => `${mention.block} ${textAt(reading.article, mention)}`).sort();
}

test.each<[Settings['termMarks'], string[]]>([
  ['section', ['-1 KPK', '0 KPK', '1 DPR', '2 DPR', '3 KPK']],
  ['inline', ['-1 KPK', '0 KPK', '1 DPR', '2 DPR', '3 KPK']],
  ['every', ['-1 KPK', '0 KPK', '0 KPK', '1 DPR', '1 KPK', '2 DPR', '3 DPR', '3 KPK']],
  ['none', []],
])('%s marks the right mentions', (mode, expected) => expect(marked(mode)).toEqual(expected));

test('expansions stand in running text, beside what is marked', () => {
  expect([...expansionsBeside(reading, termMarksOf(reading, 'inline'))]).toEqual([
    ['0:0', 'Komisi Pemberantasan Korupsi'],
    ['3:19', 'Komisi Pemberantasan Korupsi'],
    ['1:16', 'Dewan Perwakilan Rakyat'],
  ]);
});

test('no expansion stands where the sentence has it', () => {
  const defined = readingOf('Rapat', paragraph('Komisi Pemberantasan Korupsi (KPK) hadir. KPK lalu pergi.'));
  expect(expansionsBeside(defined, termMarksOf(defined, 'inline')).size).toBe(0);
  expect(expansionsBeside(defined, termMarksOf(defined, 'every')).size).toBe(1);
});

test.each([
  ['beside the first of two', 'Jalan sepanjang 30 mil ditutup. Jalan 30 mil itu licin.', ['≈ 48,3 km']],
  ['not where brackets say it', 'Jalan sepanjang 30 mil (48 km) ditutup.', []],
  ['not inside brackets', 'Jalan sepanjang 48 km (30 mil) ditutup.', []],
  ['not for what is metric', 'Jalan sepanjang 48 kilometer ditutup.', []],
])('the metric equivalent stands %s', (_, text, expected) => {
  const beside = metricsBeside(readingOf('Jalan 30 mil ditutup', paragraph(text)), 'id');
  expect([...beside.values()].map((said) => said.replace(/\u00a0/g, ' '))).toEqual(expected);
});
