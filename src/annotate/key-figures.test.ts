import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { articleOf } from './testing/article.ts';

function keyFigures(title: string, ...paragraphs: string[]) {
  return annotate(articleOf(title, paragraphs), []).keyFigures;
}

test('headline, harm to people and large numbers come first', () => {
  const found = keyFigures(
    'Kapal Angkut 4.000 Ton Beras Karam',
    'Sebuah kapal yang mengangkut sekitar 4.000 ton beras karam pada Senin, 3 Maret 2025 pukul 04.00 WIB.',
    'Dua kapal lain datang menolong pada hari ke-2.',
    'Sedikitnya 37 orang tewas.',
    'Kerugian ditaksir Rp 48 miliar.',
  );
  expect(found.map(({ text }) => text).slice(0, 3)).toEqual(['4.000 ton', '37', 'Rp 48 miliar']);
  expect(found.map(({ figure }) => figure.kind)).not.toContain('ordinal');
});

test('a figure comes with label, hedge, sentence and where else it stands', () => {
  const [first] = keyFigures(
    'Petani Tanam 9.000 Bibit Bakau',
    'Pagi tadi hujan. Para petani menanam sekitar 9.000 bibit bakau di pantai.',
    'Dari 9.000 bibit itu sebagian hanyut.',
  );
  expect(first).toMatchObject({
    text: '9.000',
    label: 'bibit bakau',
    sentence: 'Para petani menanam sekitar 9.000 bibit bakau di pantai.',
    figure: { hedge: '≈' },
    inTitle: true,
  });
  expect(first?.mentions.map(({ block }) => block)).toEqual([-1, 0, 1]);
});

test.each([
  ['what happened to people', 'Sebanyak 120 warga desa telah tewas di sana.', 'warga desa tewas'],
  ['it, even when said before', 'Korban tewas menjadi 120 orang.', 'orang tewas'],
  ['the purpose of money', 'Disiapkan Rp 3 miliar untuk perbaikan jalan.', 'perbaikan jalan'],
  ['what rose, for a percentage', 'Harga beras naik 12 persen.', 'Harga beras naik'],
  ['who is harmed by a loss', 'Proyek itu diduga merugikan negara Rp 2,3 miliar.', 'merugikan negara'],
  ['what a price is of, not what follows', 'Ia membayar denda Rp 5 juta subsider tiga bulan.', 'denda'],
  ['what rose by an amount', 'Inflasi tahun ini mencapai 3,2 persen.', 'Inflasi'],
  ['the whole of a part', 'Baru 28 persen dari total pemudik yang kembali.', 'total pemudik'],
  ['what is measured', 'Ponsel itu dibalut layar 6,3 inci Super Terang.', 'layar'],
  ['a word with its hyphen', 'Mereka menerima dana e-KTP sebesar Rp 4 miliar.', 'dana e-KTP'],
  ['a whole name', 'Setoran PT Sinar Mineral Nusa Jaya sebesar Rp 9 miliar.', 'Setoran PT Sinar Mineral Nusa Jaya'],
  ['the noun further off, rather than a classifier', 'Jumlah tenda yang disiapkan adalah 68.511 unit.', 'Jumlah tenda'],
  ['what has a size', 'Ada memori berkapasitas 6 GB yang baru.', 'memori'],
  ['no more than the counted noun', 'Target mereka 200 ribu sepeda tahun ini.', 'sepeda'],
  ['the noun behind function words', 'Kapasitas baterai yang mencapai 4.000 mAh.', 'Kapasitas baterai'],
  ['the noun without its possessive', 'Ia mengirim 7.000 pasukannya ke selatan.', 'pasukan'],
])('the label says %s', (_, sentence, label) => expect(keyFigures('Berita', sentence)[0]?.label).toBe(label));

test('small numbers of different things are not one figure, equal amounts are', () => {
  const found = keyFigures('Berita', 'Ada 40 sapi dan 40 kambing.', 'Harganya Rp 9 juta, lalu Rp9.000.000.');
  expect(found.map(({ mentions }) => mentions.length).sort()).toEqual([1, 1, 2]);
});

test('a milestone may be one, a place in an order or a minute is not', () => {
  const found = keyFigures('Berita', 'Gol ke-100 miliknya lahir pada menit ke-57 di babak ke-2.');
  expect(found.map(({ text }) => text)).toEqual(['ke-100']);
});

test('of a game, what it ended with comes before what it stood at', () => {
  const found = keyFigures('Berita', 'Mereka menang 4-1.', 'Hujan.', 'Unggul 2-1, mereka tenang.', 'Skor akhir 4-1.');
  expect(found.map(({ text }) => text)).toEqual(['4-1', '2-1']);
});

test('there are at most six, and none without figures', () => {
  const many = [21, 22, 23, 24, 25, 26, 27, 28].map((number) => `Di desa lain ${number} orang tewas.`);
  expect(keyFigures('Berita', ...many).length).toBe(6);
  expect(keyFigures('Berita', 'Pagi itu cerah.')).toEqual([]);
});
