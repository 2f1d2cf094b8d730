import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OwnTerm } from '../reading.ts';
import { glossary } from './glossary.ts';

function find(texts: readonly string[], ownTerms: readonly OwnTerm[] = []) {
  const passages = texts.map((text, block) => ({ block, text }));
  const { spans, terms = [] } = glossary.find(passages, { language: 'id', published: null }, ownTerms);
  const marked = spans.map((inText, block) => inText.map(({ start, end }) => texts[block]?.slice(start, end)));
  return { terms, marked };
}

test.each([
  ['a known term', 'Rudal Korut jatuh', ['Rudal', 'Korut']],
  ['before a comma', 'Di Korut, hujan', ['Korut']],
  ['on both sides of a hyphen', 'perbatasan Korut-Korsel', ['Korut', 'Korsel']],
  ['not inside a word', 'Korutnesia dan mAS', []],
  ['not in other letters', 'as, As, korut', []],
  ['a term of two words as one', 'rapat DK PBB ditunda', ['DK PBB']],
  ['an ambiguous term only with its cue', 'PM Norwegia datang jam 3 PM', ['PM']],
  ['no term where a neighbour forbids it', 'Bupati OKI hadir', []],
  ['a company form before its name', 'PT Angin Timur menang', ['PT']],
  ['no model, address or account', 'seri AS400, PBB.example, @PLN', []],
  ['a headline in capitals only by clear terms', 'KORUT DAN KPK AKAN RAPAT PAN', ['KORUT', 'KPK']],
  ['no term that is a place’s name', 'Warga Kecamatan Maba dan para maba', ['maba']],
  ['initials of a suspect', 'pelaku berinisial KPK dan MK (32)', []],
  ['no company form after a court', 'hakim Pengadilan PT Banten', []],
  ['no one named as a suspect', 'polisi menetapkan BI sebagai tersangka; tersangka MK diam', []],
  ['a suspect company', 'tersangka PT Angin Timur', ['PT']],
  ['no letters in a paper’s number', 'surat S-21/MK.02/2017 dan 9/PS.KPU/II/2018', []],
  ['letters on both sides of a stroke', 'warga RT 01/RW 02 dan gedung DPR/MPR', ['RT', 'RW', 'DPR', 'MPR']],
  ['no part of a word', 'KTT G20Live dibuka', ['KTT']],
  ['no signature', 'kata kantor berita itu. (UU.A026)', []],
])('marks %s', (_, text, expected) => expect(find([text]).marked).toEqual([expected]));

test('a definition is known in the whole article, and explains with the built-in gloss where it means the same', () => {
  const { terms, marked } = find(['Korut menolak.', 'Korea Utara (Korut) diam.', 'Badan Arus Laut (BAL) dan BAL lain']);
  expect(marked).toEqual([['Korut'], ['Korut'], ['BAL', 'BAL']]);
  expect(terms).toMatchObject([
    { term: 'Korut', expansion: 'Korea Utara', source: 'article', english: 'North Korea' },
    { term: 'BAL', expansion: 'Badan Arus Laut', source: 'article', gloss: '' },
  ]);
  expect(terms[0]?.gloss).toMatch(/Pyongyang/);
});

test('a definition that means something else goes without the built-in gloss', () => {
  const { terms } = find(['Kelompok Panjat Kota (KPK) berlatih.']);
  expect(terms).toMatchObject([{ term: 'KPK', expansion: 'Kelompok Panjat Kota', gloss: '', english: '' }]);
});

test('a sense that one mention has by its neighbour holds in the whole article', () => {
  const { terms } = find(['Aplikasi BBM diperbarui.', 'Mitra BBM bertambah.']);
  expect(terms.map(({ expansion }) => expansion)).toEqual(['BlackBerry Messenger']);
  expect(find(['Harga BBM naik.']).terms[0]?.expansion).toBe('bahan bakar minyak');
});

test('a sense told once explains the mentions that no neighbour tells, unless two senses were told', () => {
  expect(find(['Ketua RT datang.', 'Di RT itu ada empat warga; model X-RT tidak.']).marked).toEqual([['RT'], ['RT']]);
  expect(find(['Di RT itu ada empat warga.']).marked).toEqual([[]]);
  const both = find(['Hakim menolak permohonan PKPU.', 'Syarat itu ada di PKPU nomor 4.', 'Kata PKPU.']);
  expect(both.marked).toEqual([['PKPU'], ['PKPU'], []]);
});

test('a person’s initials are no term in the whole article', () => {
  expect(find(['Guru berinisial AS dipanggil.', 'AS diam.', 'Korut juga.']).marked).toEqual([[], [], ['Korut']]);
});

const own = { term: 'AS', expansion: 'Aspal Sejahtera', gloss: 'Toko di ujung jalan.' };

test('an own term wins over the built-in one, the article over both', () => {
  expect(find(['Kata AS.'], [own]).terms).toEqual([{ ...own, english: '', source: 'own' }]);
  expect(find(['Amerika Serikat (AS) diam.'], [own]).terms).toEqual([
    { term: 'AS', expansion: 'Amerika Serikat', gloss: own.gloss, english: '', source: 'article' },
  ]);
});

test('a headline in capitals has the terms that the text has', () => {
  expect(find(['AS DAN KOREA AKAN BICARA', 'Pejabat AS tiba.']).marked).toEqual([['AS'], ['AS']]);
});

test('an own term of any form is found', () => {
  const terms = ['Kas-RT', 'rumah singgah'].map((term) => ({ term, expansion: 'x', gloss: '' }));
  expect(find(['Kas-RT kosong. Rumah singgah penuh.'], terms).marked).toEqual([['Kas-RT', 'Rumah singgah']]);
});

test('spans lie inside any text, in order and apart', () => {
  const pieces = fc.constantFrom('Korut', 'AS', 'DK', 'PBB', ' ', '(', ')', 'Korea Utara', '.', '-', 'kecil');
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const span of glossary.find([{ block: 0, text }], { language: 'id', published: null }, [own]).spans[0] ??
        []) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each([
  ['brackets', 'Maria Lund (52), Badan Tenaga Atom (BTA), KPK (Komisi Pemberantasan Korupsi, '],
  ['slashes', 'KPK/PBB/DPR/'],
])('%s without end take time in proportion', (_, piece) => {
  expect(find([piece.repeat(20_000)]).marked[0]?.length).toBeGreaterThan(20_000);
});
