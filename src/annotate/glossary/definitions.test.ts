import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDefinitions } from './definitions.ts';

function found(text: string, language = 'id'): readonly string[] {
  return findDefinitions(text, language).map(({ term, expansion }) => `${term} = ${expansion}`);
}

describe('letters stand for words', () => {
  test.each([
    ['syllables', 'warga Korea Utara (Korut) pulang', 'Korut = Korea Utara'],
    ['more syllables', 'perkara tindak pidana korupsi (Tipikor) itu', 'Tipikor = tindak pidana korupsi'],
    ['syllables from inside', 'bagian Penelitian dan Pengembangan (Litbang)', 'Litbang = Penelitian dan Pengembangan'],
    ['initials', 'kantor Perserikatan Bangsa-Bangsa (PBB) di sana', 'PBB = Perserikatan Bangsa-Bangsa'],
    ['initials over function words', 'usaha kecil dan menengah (UKM)', 'UKM = usaha kecil dan menengah'],
    ['a comma', 'Badan Cuaca, Iklim, dan Gempa (BCIG)', 'BCIG = Badan Cuaca, Iklim, dan Gempa'],
    ['a letter more per word', 'Pajak Penghasilan (PPh)', 'PPh = Pajak Penghasilan'],
    [
      'a digit that repeats',
      'Tim Pemantau Pasar, Pangan dan Panen (TP4)',
      'TP4 = Tim Pemantau Pasar, Pangan dan Panen',
    ],
    ['a digit in front', 'Penanaman dan Pemeliharaan Hutan (P2H)', 'P2H = Penanaman dan Pemeliharaan Hutan'],
    [
      'half a hyphenated word',
      'Organisation for Co-operation in Trade (OCT)',
      'OCT = Organisation for Co-operation in Trade',
    ],
    ['a word without letter', 'Unit Kerja Gubernur Urusan Pantai (UKUP)', 'UKUP = Unit Kerja Gubernur Urusan Pantai'],
    ['inside spaces', 'rapat dengar pendapat ( RDP ) ditunda', 'RDP = rapat dengar pendapat'],
    ['a quoted long form', 'tabloid “Kabar Pagi” (KP) terbit', 'KP = Kabar Pagi'],
    ['an acronym inside', 'lewat Pengirim Pekerja TKL Swasta (PPTKLS)', 'PPTKLS = Pengirim Pekerja TKL Swasta'],
    ['a dateline’s hyphen', 'Kabar.com-Badan Cuaca Pantai (BCP) kata', 'BCP = Badan Cuaca Pantai'],
    ['a company’s full stops', 'milik Angin Padang Asia Pte. Ltd. (APA)', 'APA = Angin Padang Asia Pte. Ltd.'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));
});

describe('other orders', () => {
  test.each([
    ['the short form first', 'Harga BBM (bahan bakar minyak) naik', 'BBM = bahan bakar minyak'],
    ['with a year behind', 'UKP (Unit Kerja Pantai, 2012) bubar', 'UKP = Unit Kerja Pantai'],
    ['with the editor’s mark', 'dana UKP (Unit Kerja Pantai - red) cair', 'UKP = Unit Kerja Pantai'],
    ['both in the bracket', 'jual perdana (Initial Public Offering/IPO) itu', 'IPO = Initial Public Offering'],
    ['two short forms', 'di GOR UNP [Gedung Olahraga Universitas Negeri Pantai]', 'UNP = Universitas Negeri Pantai'],
    ['“atau” and the short form', 'Komisi Pasar Pagi atau KPP', 'KPP = Komisi Pasar Pagi'],
    ['“atau” and the long form', 'KPP atau Komisi Pasar Pagi rapat', 'KPP = Komisi Pasar Pagi'],
    ['“disingkat”', 'Komisi Pasar Pagi, yang disingkat KPP, rapat', 'KPP = Komisi Pasar Pagi'],
    ['“singkatan dari”', 'KPP adalah singkatan dari Komisi Pasar Pagi.', 'KPP = Komisi Pasar Pagi'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));
});

describe('a translated name is read by its structure', () => {
  test.each([
    ['a kind of body', 'pimpinan Badan Cuaca Wilayah Kutub (PRWA) kata', 'PRWA = Badan Cuaca Wilayah Kutub'],
    ['a role before it', 'Ketua Partai Buruh Rakyat Samudra (OWPP) hadir', 'OWPP = Partai Buruh Rakyat Samudra'],
    [
      'function words inside',
      'oleh Kantor Urusan Air bagi Warga Pulau (OWAI)',
      'OWAI = Kantor Urusan Air bagi Warga Pulau',
    ],
    ['a body after another', 'Dewan Kota dan Badan Anak Dunia (WCHF)', 'WCHF = Badan Anak Dunia'],
    ['letters that seem to fit its end', 'kata Partai Pekerja Kutub (PKK)', 'PKK = Partai Pekerja Kutub'],
    ['first letters in another order', 'di Insitut Ternak Islandia (IIT)', 'IIT = Insitut Ternak Islandia'],
    ['the glossary’s own words', 'rapat dana moneter internasional (IMF) di sana', 'IMF = dana moneter internasional'],
    ['a namesake', 'Aliansi Satu Oposisi Negeri (NASA) kata', 'NASA = Aliansi Satu Oposisi Negeri'],
    ['what the glossary nearly says', 'laporan Badan Tenaga Atom Dunia (IAEA) itu', 'IAEA = Badan Tenaga Atom Dunia'],
    [
      'a body the glossary knows, too long',
      'Organisasi Kerja Sama Negara Islam (OKI)',
      'OKI = Organisasi Kerja Sama Negara Islam',
    ],
    ['the short form first', 'anggota PRWA (Badan Cuaca Wilayah Kutub) hadir', 'PRWA = Badan Cuaca Wilayah Kutub'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));
});

describe('companies and pairs', () => {
  test.each([
    ['a ticker', 'laba PT Angin Timur Tbk (BCAX) naik', 'BCAX = Angin Timur Tbk'],
    ['a ticker among prices', 'saham yang naik seperti Semen Kota (SMKX)', 'SMKX = Semen Kota'],
    ['a company’s first word', 'PT Mekar Makmur Abadi Tbk (Mekar)', 'Mekar = Mekar Makmur Abadi Tbk'],
    ['running mates', 'pasangan Budi Santoso-Ani Lestari (Budi-Ani)', 'Budi-Ani = Budi Santoso-Ani Lestari'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));
});

test.each([
  ['an age', 'Ani Nurhayati Lestari (73)'],
  ['a date', 'pada Kamis (6/11)'],
  ['a picture credit', 'Awan di atas kota tua dan pantai rata (Antara)'],
  ['a source', 'gedung Bank Kota Lama (AFP)'],
  ['a reporter', 'kata Ketua Dewan Kota. (DEM)'],
  ['a country', 'Ivan Nugroho Darma Sinaga (India)'],
  ['a country in short', 'ganda putra Budi Santoso/Ani Lestari (Korsel)'],
  ['a party', 'calon dari timur Budi Santoso (PDIP)'],
  ['a party after a body that is not it', 'anggota Komisi Hukum (PDIP)'],
  ['an aside', 'kapal tua (bekas)'],
  ['a ticker without company', 'harga naik (BCAX)'],
  ['an open bracket', 'Korea Utara (Korut'],
  ['letters across a sentence', 'Ada Bintang. Cerah Sekali (ABCS)'],
  ['a role', 'Budi Santoso (Ketua PDIP) hadir'],
  ['the same word before “atau”', 'Pasal 4 jo pasal 29 dan atau Pasal 32'],
  ['a model', 'Gelas Biru Pramuka (GP16)'],
  ['the end of a long name', 'belanja Lembaga yang melayani Rumah Tangga (PK-LNRPT)'],
  ['“atau” between two things', 'polisi atau TNI akan datang'],
])('does not take %s for a definition', (_, text) => expect(found(text)).toEqual([]));

describe('English', () => {
  test.each([
    ['initials', 'the World Health Organization (WHO)', 'WHO = World Health Organization'],
    ['a plural', 'many light rail cars (LRCs) run', 'LRCs = light rail cars'],
    ['one long word', 'the photogrammetry (PGM) of roofs', 'PGM = photogrammetry'],
    ['a number in front', 'a dose of 2,4-dimethylpropane (DMP) was', 'DMP = 2,4-dimethylpropane'],
    ['two short words', 'the roof angle factor two (RAF II) study', null],
    ['“or”', 'a light rail car, or LRC, stops', 'LRC = light rail car'],
  ])('%s', (_, text, expected) => expect(found(text, 'en')).toEqual(expected === null ? [] : [expected]));
});

test('spans cut the printed forms out of any text', () => {
  const pieces = fc.constantFrom('Badan', 'Kota', 'KBK', '(', ')', ' ', ', ', 'atau', 'dan', '/', '-', 'Korut', '. ');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), fc.constantFrom('id', 'en'), (parts, language) => {
      const text = parts.join('');
      for (const { term, expansion, short, long } of findDefinitions(text, language)) {
        expect(text.slice(short.start, short.end)).toBe(term);
        expect(text.slice(long.start, long.end)).toBe(expansion);
        expect(short.start >= long.end || long.start >= short.end).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});
