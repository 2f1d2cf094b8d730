import { expect, test } from 'vitest';
import { builtinTerms, parseTerms } from '../builtin.ts';
import { glossary } from '../glossary.ts';
import { englishTerms } from './en/index.ts';
import { indonesianTerms } from './id/index.ts';

const languages = { id: Object.values(indonesianTerms), en: Object.values(englishTerms) };
type Language = keyof typeof languages;

/** Every sense with a cue: language, term, expansion, a sentence that has this sense, and one that has not. */
const examples: readonly (readonly [Language, term: string, expansion: string, has: string, hasNot: string])[] = [
  ['id', 'AD', 'Angkatan Darat', 'Prajurit TNI AD berlatih.', 'Toko AD tutup.'],
  ['id', 'AL', 'Angkatan Laut', 'Kapal TNI AL berlayar.', 'Rumah AL kosong.'],
  ['id', 'AU', 'Angkatan Udara', 'Pesawat TNI AU mendarat.', 'Jurnal AU terbit.'],
  ['id', 'KIM', 'Koalisi Indonesia Maju', 'Partai anggota KIM rapat.', 'Pemimpin KIM tersenyum.'],
  ['id', 'OKI', 'Organisasi Kerja Sama Islam', 'Sidang OKI dibuka.', 'Bupati OKI hadir.'],
  ['id', 'PBB', 'Perserikatan Bangsa-Bangsa', 'Sidang PBB dibuka.', 'Warga membayar PBB.'],
  ['id', 'PM', 'Perdana Menteri', 'Pidato PM Norwegia singkat.', 'Toko buka jam 3 PM.'],
  ['id', 'PN', 'Pengadilan Negeri', 'Hakim PN Sleman diam.', 'Kode PN itu lama.'],
  ['id', 'PP', 'Peraturan Pemerintah', 'Dasarnya PP Nomor 5.', 'Juara PP menang.'],
  ['id', 'PT', 'perseroan terbatas', 'Direktur PT Angin Timur hadir.', 'Hakim Pengadilan PT Banten hadir.'],
  ['en', 'PM', 'Prime Minister', 'Then PM Ngata spoke.', 'It opens at 3 PM.'],
];

function expansionsIn(text: string, language: Language): readonly string[] {
  const { terms = [] } = glossary.find([{ block: 0, text }], { language, published: null }, []);
  return terms.map(({ term, expansion }) => `${term}: ${expansion}`);
}

test.each(examples)('%s: %s is %s', (language, term, expansion, has, hasNot) => {
  expect(expansionsIn(has, language)).toContain(`${term}: ${expansion}`);
  expect(expansionsIn(hasNot, language)).not.toContain(`${term}: ${expansion}`);
});

test.each(Object.entries(languages))('every sense of %s with a cue has its example', (language, files) => {
  const shown = new Set(examples.map(([of, term, expansion]) => `${of} ${term}: ${expansion}`));
  const cued = files.flatMap(parseTerms).filter(({ cue }) => cue !== undefined);
  const missing = cued
    .map(({ term, expansion }) => `${language} ${term}: ${expansion}`)
    .filter((row) => !shown.has(row));
  expect(missing).toEqual([]);
});

test('a sense with a cue is tried before the one without', () => {
  const senses = [...builtinTerms('id').values.values()];
  for (const order of senses.map((list) => list.map(({ cue }) => cue === undefined))) {
    expect(order).toEqual(order.toSorted());
  }
});
