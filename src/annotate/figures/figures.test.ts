import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findFigures } from './figures.ts';

function read(text: string, language = 'id') {
  return findFigures(text, { language, published: null }).map(({ start, end, kind, value }) => [
    text.slice(start, end),
    kind,
    value,
  ]);
}

test.each([
  ['Sebanyak 7.250 nelayan melaut', [['7.250', 'count', 7250]]],
  ['dua puluh lima ribu tiga ratus bibit', [['dua puluh lima ribu tiga ratus', 'count', 25_300]]],
  [
    'sebelas perahu dan seribu jaring',
    [
      ['sebelas', 'count', 11],
      ['seribu', 'count', 1000],
    ],
  ],
  ['3 juta 200 ribu bibit', [['3 juta 200 ribu', 'count', 3_200_000]]],
  ['8-12 perahu karam', [['8-12', 'count', [8, 12]]]],
  ['dua atau tiga perahu', [['dua atau tiga', 'count', [2, 3]]]],
  ['sekitar 08,5 juta bibit', [['08,5 juta', 'count', 8_500_000]]],
  ['satu juta setengah bibit', [['satu juta setengah', 'count', 1_500_000]]],
  ['3 ratus bibit', [['3 ratus', 'count', 300]]],
  ['tumbuh -0,4 persen', [['-0,4 persen', 'percent', -0.4]]],
  ['suhu minus 7 derajat', [['minus 7 derajat', 'measure', -7]]],
  ['- 9 perahu karam', [['9', 'count', 9]]],
  ['Koperasi 25 persen', [['25 persen', 'percent', 25]]],
  ['seharga Rp 2,4 triliun', [['Rp 2,4 triliun', 'money', 2.4e12]]],
  ['denda Rp750.000.000 itu', [['Rp750.000.000', 'money', 750_000_000]]],
  ['modal Rp 5-10 miliar', [['Rp 5-10 miliar', 'money', [5e9, 10e9]]]],
  ['antara Rp 9.500-Rp 11.000 per ikat', [['Rp 9.500-Rp 11.000', 'money', [9500, 11_000]]]],
  ['laba 3,5 juta dolar Singapura', [['3,5 juta dolar Singapura', 'money', 3.5e6]]],
  ['naik 4,25 persen', [['4,25 persen', 'percent', 4.25]]],
  ['turun 20-30%', [['20-30%', 'percent', [20, 30]]]],
  [
    'sejauh 12,5 km lalu 2.4 GHz',
    [
      ['12,5 km', 'measure', 12.5],
      ['2.4 GHz', 'measure', 2.4],
    ],
  ],
  ['seluas 40 meter persegi', [['40 meter persegi', 'measure', 40]]],
  ['gempa bermagnitudo 5,8', [['5,8', 'measure', 5.8]]],
  ['selama 2 tahun 3 bulan', [['2 tahun 3 bulan', 'duration', 2.25]]],
  ['tiga setengah jam', [['tiga setengah jam', 'duration', 3.5]]],
  ['Wulan Sari (34) selamat', [['34', 'age', 34]]],
  ['berusia 9 tahun', [['9 tahun', 'age', 9]]],
  ['ulang tahun ke-12', [['ke-12', 'ordinal', 12]]],
  [
    'gol menit ke-31 dan 77',
    [
      ['menit ke-31', 'ordinal', 31],
      ['77', 'ordinal', 77],
    ],
  ],
  ['di urutan keempat', [['keempat', 'ordinal', 4]]],
  ['membangun dermaga kedua untuk nelayan', [['kedua', 'ordinal', 2]]],
  ['bagi ketiga nelayan itu', [['ketiga', 'count', 3]]],
  ['diperbesar 18x', [['18x', 'rate', 18]]],
  ['menang 4-1', [['4-1', 'score', [4, 1]]]],
  ['kalah 0-2', [['0-2', 'score', [0, 2]]]],
  ['naik 3 kali lipat', [['3 kali lipat', 'rate', 3]]],
  ['ratusan ribu ekor', [['ratusan ribu', 'vague', 100_000]]],
  ['dua pertiga sawah', [['dua pertiga', 'vague', 2 / 3]]],
  ['3/4 di antaranya', [['3/4', 'vague', 0.75]]],
  ['empat dari lima petani', [['empat dari lima', 'vague', 0.8]]],
  ['finis dalam 2 jam 6 menit 36 detik', [['2 jam 6 menit 36 detik', 'duration', 2.11]]],
  ['lansia berusia di atas 60 tahun', [['60 tahun', 'age', 60]]],
  ['usia antara 17 hingga 25 tahun', [['17 hingga 25 tahun', 'age', [17, 25]]]],
  ['bocah lima tahun itu', [['lima tahun', 'age', 5]]],
  ['usianya sekitar 70 tahun', [['70 tahun', 'age', 70]]],
  ['Laras (64 tahun) selamat', [['64 tahun', 'age', 64]]],
  ['gempa M 5,8', [['5,8', 'measure', 5.8]]],
  ['gempa M5,8', [['5,8', 'measure', 5.8]]],
  ['gempa magnitudo (M) 5,8', [['5,8', 'measure', 5.8]]],
  ['gempa 5,8 magnitudo', [['5,8', 'measure', 5.8]]],
  ['10 ribuan benih', [['10 ribuan', 'count', 10_000]]],
  ['Rp 500 ribuan', [['Rp 500 ribuan', 'money', 500_000]]],
  ['beberapa ratus perahu', [['beberapa ratus', 'vague', 100]]],
  ['seratusan nelayan', [['seratusan', 'vague', 100]]],
  ['naik 30%-40%', [['30%-40%', 'percent', [30, 40]]]],
  ['sejauh 5 km hingga 8 km', [['5 km hingga 8 km', 'measure', [5, 8]]]],
  [
    'menang 21-19, 15-21, 21-18',
    [
      ['21-19', 'score', [21, 19]],
      ['15-21', 'score', [15, 21]],
      ['21-18', 'score', [21, 18]],
    ],
  ],
  ['menang 112-104', [['112-104', 'score', [112, 104]]]],
  ['usia 19 tahun 6 bulan', [['19 tahun 6 bulan', 'age', 19.5]]],
  ['di ketinggian 1.800 mdpl', [['1.800 mdpl', 'measure', 1800]]],
  ['melawan unggulan ketiga asal Denmark', [['ketiga', 'ordinal', 3]]],
])('Indonesian: %s', (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  ['some 7,250 sailors', [['7,250', 'count', 7250]]],
  ['half a million homes', [['half a million', 'count', 500_000]]],
  ['one hundred and twenty-one boats', [['one hundred and twenty-one', 'count', 121]]],
  ['worth $2.4 billion', [['$2.4 billion', 'money', 2.4e9]]],
  ['a $3bn fund', [['$3bn', 'money', 3e9]]],
  [
    'fell 4.5% to 20 percent',
    [
      ['4.5%', 'percent', 4.5],
      ['20 percent', 'percent', 20],
    ],
  ],
  ['two years and three months', [['two years and three months', 'duration', 2.25]]],
  ['between 5 and 9 miles', [['5 and 9 miles', 'measure', [5, 9]]]],
  ['tens of thousands of birds', [['tens of thousands', 'vague', 10_000]]],
  ['a 31-year-old sailor', [['31-year-old', 'age', 31]]],
  ['in 22nd place', [['22nd', 'ordinal', 22]]],
  ['on her twenty-sixth birthday', [['twenty-sixth', 'ordinal', 26]]],
  ['five eighths of it', [['five eighths', 'vague', 0.625]]],
  ['two million and a quarter', [['two million and a quarter', 'count', 2_250_000]]],
  ['three dozens of eggs', [['three dozens', 'count', 36]]],
  ["the bank's $ 9 million", [['$ 9 million', 'money', 9e6]]],
  [
    'children ages 4 and 6',
    [
      ['4', 'age', 4],
      ['6', 'age', 6],
    ],
  ],
  ['she finished second', [['second', 'ordinal', 2]]],
  ['more than a dozen boats', [['a dozen', 'count', 12]]],
  ['several hundred boats', [['several hundred', 'vague', 100]]],
  ['cut by a quarter point', [['a quarter point', 'measure', 0.25]]],
  ['for a third day', [['third', 'ordinal', 3]]],
  ['six-and-a-half hours', [['six-and-a-half hours', 'duration', 6.5]]],
  ['Anna Holm, 52, left', [['52', 'age', 52]]],
  ['a 5.8-magnitude quake', [['5.8', 'measure', 5.8]]],
  ['a magnitude-5.8 quake', [['5.8', 'measure', 5.8]]],
  [
    '2.3m people and 40m birds',
    [
      ['2.3m', 'count', 2_300_000],
      ['40m', 'count', 40_000_000],
    ],
  ],
  ['the 110m hurdles', [['110m', 'measure', 110]]],
  [
    'reached 41C (106F)',
    [
      ['41C', 'measure', 41],
      ['106F', 'measure', 106],
    ],
  ],
])('English: %s', (text, expected) => expect(read(text, 'en')).toEqual(expected));

test.each([
  'UU No 12 Tahun 2011',
  'Pasal 27 ayat (3)',
  'di Jalan Melati Nomor 8',
  'jet F-35, timnas U-17, Covid-19, G7 dan 5G',
  'telepon 0813-2222-1111 atau (022) 777-8888',
  '1. Cuci beras',
  'salah satu, satu per satu, satu-satunya',
  'seribu satu alasan',
  'terbang ke Lima, Peru',
  'rekan kedua negara',
  'rumahnya kosong',
  'gerakan 3M',
  'lapor dalam 2x24 jam',
  'juara Liga 1.',
  'alamat 192.168.10.2',
  'halaman 2 dari 7',
  'nomor urut 2',
  'di lantai 12 gedung itu',
  'lapor dalam 2 x 24 jam',
  'babak 16 besar dan delapan besar',
  'pesawat Boeing 737-800',
  'memakai iPhone 15',
  'telepon 555-0134',
  'laporan LP/1151/III/2017/PMJ itu',
  'jenderal bintang dua, pemain nomor satu',
  'ajang Liga 1 Indonesia itu',
])('no figure: %s', (text) => expect(read(text)).toEqual([]));

test.each([
  ['sekitar 90 perahu', '≈'],
  ['sedikitnya 90 perahu', '≥'],
  ['lebih dari 90 perahu', '>'],
  ['maksimal 90 perahu', '≤'],
  ['kurang dari 90 perahu', '<'],
  ['lebih murah dari 90 rupiah', '<'],
  ['10 ribuan perahu', '≈'],
  ['ada 90 perahu', undefined],
])('hedge of "%s" is %s', (text, expected) => {
  expect(findFigures(text, { language: 'id', published: null })[0]?.hedge).toBe(expected);
});

test.each([
  ['90 perahu karam', 'perahu', undefined],
  ['14 orang tewas', 'orang tewas', true],
  ['Korban luka menjadi 14 orang', 'orang', true],
  ['14 rumah hilang', 'rumah', undefined],
  ['hilang setelah perahu berkapasitas 12 orang karam', 'orang', undefined],
  ['700-an peserta', 'peserta', undefined],
  ['satu juta lebih warga', 'warga', undefined],
  ['7 meter berpotensi terjadi', undefined, undefined],
  ['30 kilometer pertama', undefined, undefined],
  ['totalnya 14.', undefined, undefined],
])('label and harm of "%s"', (text, label, human) => {
  const [figure] = findFigures(text, { language: 'id', published: null });
  expect([figure?.label, figure?.human]).toEqual([label, human]);
});

test.each([
  ['kosong', 'count', 0],
  [' 0033 ', 'count', 33],
  ['- 1.200', 'count', -1200],
  [',5', 'count', 0.5],
  ['1,2M', 'count', 1_200_000],
  ['Ketujuh', 'ordinal', 7],
])('a text that is only "%s" may be terse', (text, kind, value) =>
  expect(read(text)).toEqual([[text.trim(), kind, value]]),
);

test.each([
  ['two hundred and seven point zero four', 207.04],
  ['twenty-five hundred', 2500],
  ['4 thousand 3 hundred and 21', 4321],
  ['six hundred thousand million', 6e11],
  ['half a dozen', 6],
  ['three dozen', 36],
  ['3 1/2', 3.5],
  ['7¾', 7.75],
  ['-5/8', -0.625],
  ['thirty and two thirds', 30 + 2 / 3],
  ['forty-one fifths', 8.2],
  ['eight million and a half', 8.5e6],
  ['two billion and a half million', 2_000_500_000],
  ['a quarter million', 250_000],
  ['three quarters of a million', 750_000],
  ['one over forty', 0.025],
  ['one in sixty', 1 / 60],
  ['.25', 0.25],
  ['12 345 678', 12_345_678],
  ['2.5e6', 2_500_000],
  ['4.1x10^6', 4_100_000],
  ['20k', 20_000],
  ['minus nought point three', -0.3],
])('English: the value of "%s"', (text, value) => {
  const [figure, ...more] = findFigures(`it came to ${text}, they said`, { language: 'en', published: null });
  expect(more).toEqual([]);
  expect(figure?.value).toBeCloseTo(value, 9);
});

test.each([
  ['tiga koma tujuh persen', 'percent', 3.7],
  ['seperempat jam', 'duration', 0.25],
  ['dua per lima', 'vague', 0.4],
  ['satu dari 80', 'vague', 1 / 80],
  ['3½ kilogram', 'measure', 3.5],
  ['40 000', 'count', 40_000],
])('Indonesian: the value of "%s"', (text, kind, value) => {
  const found = findFigures(`tercatat ${text}, kata warga`, { language: 'id', published: null });
  expect(found.map((figure) => [figure.kind, figure.value])).toEqual([[kind, value]]);
});

test.each([
  ['a 9 percent stake', 'percent', 9, undefined],
  ['20 per cent', 'percent', 20, undefined],
  ['7 pct', 'percent', 7, undefined],
  ['$12.5 million', 'money', 12.5e6, 'USD'],
  ['NZ$40', 'money', 40, 'NZD'],
  ['80 USD million', 'money', 80e6, 'USD'],
  ['300 Turkish lira', 'money', 300, 'TRY'],
  ['₴900', 'money', 900, 'UAH'],
  ['9 dollars and 50 cents', 'money', 9.5, 'USD'],
  ['45 cents', 'money', 45, 'cent'],
  ['a 12-cent dividend', 'money', 12, 'cent'],
  ['70 pence', 'money', 70, 'penny'],
  ['30 million pounds', 'money', 30e6, 'GBP'],
  ['30 pounds', 'measure', 30, 'pound'],
  ['a five-mile walk', 'measure', 5, 'mile'],
  ['half a mile', 'measure', 0.5, 'mile'],
  ['the twenty-second time', 'ordinal', 22, undefined],
  ['the two hundredth guest', 'ordinal', 200, undefined],
  ['the thirtieth day', 'ordinal', 30, undefined],
  ['a third man', 'ordinal', 3, undefined],
])('English: %s', (text, kind, value, unit) => {
  const found = findFigures(`there was ${text}, they said`, { language: 'en', published: null });
  expect(found.map((figure) => [figure.kind, figure.value, figure.unit])).toEqual([[kind, value, unit]]);
});

test.each([
  ['en', 'between 5 and 10 boats', [5, 10], undefined],
  ['en', 'from 10 to 20 boats', [10, 20], undefined],
  ['en', 'greater than 15 and less than or equal to 40', [15, 40], undefined],
  ['en', 'at most 90 but at least 60 boats', [60, 90], undefined],
  ['en', 'no more than 12 and', 12, '≤'],
  ['en', '200 or more boats', 200, '≥'],
  ['en', 'is <-30', -30, '<'],
  ['id', 'lebih dari 20 tetapi kurang dari 35 kapal', [20, 35], undefined],
])('%s: what bounds "%s"', (language, text, value, hedge) => {
  const found = findFigures(text, { language, published: null });
  expect(found.map((figure) => [figure.value, figure.hedge])).toEqual([[value, hedge]]);
});

test('numbers in addresses of the web are none', () => {
  expect(read('Lihat https://kabar.example/2025/11/berita-20%25-naik?page=2 dan www.kabar.example/7.')).toEqual([]);
});

test('money and measures carry their unit', () => {
  const units = findFigures('Rp 5 juta, US$ 3, 2 kg, 4 minggu', { language: 'id', published: null });
  expect(units.map(({ unit }) => unit)).toEqual(['IDR', 'USD', 'kilogram', 'week']);
});

test('a language without a grammar has no figures', () => expect(read('5.000 Menschen', 'de')).toEqual([]));

const pieces = fc.constantFrom(
  '5',
  '1.000',
  'dua',
  'puluh',
  'juta',
  'Rp',
  '-',
  '(',
  ')',
  '/',
  'ke',
  '%',
  'tahun',
  ' ',
  'a',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join('')),
);

test.each(['id', 'en'])('spans lie inside any text, in order and apart (%s)', (language) => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const span of findFigures(text, { language, published: null })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

// Far above what a linear pass needs even on a busy machine, far below what a quadratic one takes.
const patience = 20_000;
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['digits', '7'.repeat(1_000_000)],
  ['spaces', `5${' '.repeat(100_000)}persen`],
  ['dashes', '1-'.repeat(50_000)],
  ['slashes', '1/'.repeat(50_000)],
  ['number words', 'Dua puluh '.repeat(20_000)],
  ['groups', '123 '.repeat(50_000)],
  ['decimals', 'nol koma nol zero point zero '.repeat(10_000)],
  ['fractions', 'and a half of a third and two '.repeat(10_000)],
  ['bounds', 'more than 2 and less than 5 and '.repeat(10_000)],
  ['addresses', 'http:www.'.repeat(20_000)],
])('hostile %s are read in linear time', (_, text) => {
  const start = performance.now();
  for (const language of ['id', 'en']) findFigures(text, { language, published: null });
  expect(performance.now() - start).toBeLessThan(patience);
});
