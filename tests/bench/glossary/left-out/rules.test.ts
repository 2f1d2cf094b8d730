import { expect, test } from 'vitest';
import { collectTypes, countTypes } from '../coverage.ts';

/** Why each type of an article is left out; null where it counts. */
function reasonsIn(...paragraphs: string[]): Record<string, string | null> {
  const types = countTypes(collectTypes([{ id: 'a', paragraphs }]));
  return Object.fromEntries(types.map(({ type, leftOut }) => [type, leftOut]));
}

test.each([
  [
    'an ordinary word',
    'PREVIEW',
    'ordinary word',
    ['PREVIEW laga malam ini. Sebuah preview singkat. Dan preview lain.'],
  ],
  [
    'a shouted word beside another',
    'DIKEHENDAKI',
    'beside another',
    ['Orang yang TIDAK DIKEHENDAKI itu tidak datang.'],
  ],
  ['a place before the dash', 'BUDAPEST', 'place before', ['KABAR.net, BUDAPEST-Perenang itu menang lagi.']],
  ['a unit', 'GB', 'unit', ['Memori ponsel itu 128 GB dan murah.']],
  ['a suspect', 'RA', 'initials', ['Pelaku RA (26) ditangkap.', 'Kata RA, ia khilaf.']],
  ['a list of suspects', 'SH', 'initials', ['Pelaku yakni Y, AK, SH, dan R ditahan.']],
  ['a pet name', 'BTM', 'initials', ['Sosok yang akrab disapa BTM itu diam.', 'Menurut BTM, klub siap.']],
  ['a plate', 'UZQ', 'number plate', ['Mobil bernomor B 1937 UZQ melaju.']],
  ['a paper', 'DKSP', 'number of a paper', ['Lihat Surat Edaran Nomor 16/11/DKSP tahun itu.']],
  ['a signature', 'AMQ', 'signature', ['Berita panjang.', '(Uu. Aulia/KR-AMQ)']],
  ['a model', 'WH', 'model', ['Pelantang WH–1000 dan WH–900 dijual.']],
  ['a letter of a model', 'APS', 'model', ['Sensor APS-C kamera itu besar.']],
  ['a company', 'RDS', 'company', ['Bos PT RDS diperiksa lagi.']],
  ['a brand', 'BMW', 'brand', ['Mobil BMW itu terbakar.']],
])('%s is left out', (_, type, reason, paragraphs) => expect(reasonsIn(...paragraphs)[type]).toContain(reason));

test.each([
  ['before a year', 'MWC', ['Ponsel itu hadir di MWC 2018 lalu.']],
  ['before a unit', 'RAM', ['Ponsel itu memakai RAM 3 GB saja.']],
  ['of letters that numerals have', 'DVD', ['Pedagang DVD itu ditangkap.']],
  ['of a medium in a dateline', 'CNN', ['Jakarta, CNN Indonesia - - Banjir surut.']],
  ['in brackets', 'KPK', ['Komisi itu (KPK) menahan dua orang, kata KPK.']],
  ['in a list without single letters', 'BPN', ['Kantor BPN, KPK, dan BNN dijaga.']],
])('an abbreviation %s counts', (_, type, paragraphs) => expect(reasonsIn(...paragraphs)).toHaveProperty(type, null));

test('a numeral, with the letter of a class too, is no abbreviation', () => {
  expect(reasonsIn('Rutan kelas IIB dan Abad XIX berbeda, kata KPK.')).toEqual({ KPK: null });
});

test('a mention under a rule does not count, one of the same letters elsewhere does', () => {
  const collected = collectTypes([
    { id: 'a', paragraphs: ['Pelaku MA (26) ditangkap.'] },
    { id: 'b', paragraphs: ['Putusan MA keluar.', 'Ketua MA diam.'] },
  ]);
  const [type] = countTypes(collected).filter((count) => count.type === 'MA');
  expect(type).toMatchObject({ leftOut: null, articles: 1, explained: true });
  expect(type?.counted).toHaveLength(2);
});
