import fc from 'fast-check';
import { expect, test } from 'vitest';
import { people } from './people.ts';

function find(texts: readonly string[], language = 'id') {
  const passages = texts.map((text, block) => ({ block, text }));
  const { spans, people: known = [] } = people.find(passages, { language, published: null }, []);
  const mentions = spans.map((inText, block) => inText.map(({ start, end }) => texts[block]?.slice(start, end)));
  return { known, mentions };
}

test.each([
  ['an office before the name', 'Presiden Budi Hartono tiba.', 'Budi Hartono', 'Presiden'],
  [
    'an office with its field',
    'Kemarin Menteri Keuangan Ratna Dewi Lestari hadir.',
    'Ratna Dewi Lestari',
    'Menteri Keuangan',
  ],
  ['an office before a first name that a country shares', 'Menteri Sri Utami hadir.', 'Sri Utami', 'Menteri'],
  ['an office with a country', 'Pemimpin Korut Han Min Soo berpidato.', 'Han Min Soo', 'Pemimpin Korut'],
  [
    'an office in small letters',
    'Ia menemui mantan wakil ketua DPR Sari Utami.',
    'Sari Utami',
    'mantan wakil ketua DPR',
  ],
  [
    'a role before a comma',
    'Kata anggota parlemen Korea Selatan (Korsel), Park Ji Woo, kemarin.',
    'Park Ji Woo',
    'anggota parlemen Korea Selatan',
  ],
  [
    'a role with its abbreviation',
    'Pemimpin Korea Utara (Korut) Han Min Soo diam.',
    'Han Min Soo',
    'Pemimpin Korea Utara',
  ],
  ['a role after a comma', 'Danu Prakoso, pengamat politik, menilai lain.', 'Danu Prakoso', 'pengamat politik'],
  ['a verb of speech in front', '“Kami siap,” ujar Wira.', 'Wira', ''],
  ['a verb of speech behind', 'Laras Ayu mengatakan hal itu.', 'Laras Ayu', ''],
  ['an age', 'Perahu milik Joko Susilo (51) karam.', 'Joko Susilo', ''],
  ['a courtesy', 'Kami bertemu Pak Darmo.', 'Darmo', ''],
  ['a nickname', 'Pidato Jokowi disiarkan.', 'Jokowi', ''],
])('knows a person by %s', (_, text, name, role) => {
  const { known, mentions } = find([text]);
  expect(known).toEqual([{ name, role }]);
  expect(mentions).toEqual([[name]]);
});

test.each([
  ['a place', 'Pyongyang mengatakan tidak, kata Korea Utara.'],
  ['a body', 'Kementerian Kesehatan menyatakan siap, ujar BMKG.'],
  ['a university', 'Rektor Universitas Tunas Muda hadir.'],
  ['a club behind a trade', 'Ia menjadi pemain Persela.'],
  ['a month', 'Menurut rencana, Maret mengatakan segalanya.'],
  ['a body with its abbreviation', 'Ketua Gerakan Cinta Alam (GCA) hadir.'],
  ['a department', 'Direktur Pemasaran dan Niaga hadir.'],
  ['a headline in title case', 'Presiden Tiba Lebih Awal di Bandung'],
])('takes %s for nobody', (_, text) => expect(find([text]).known).toEqual([]));

test('joins later and earlier mentions to one person', () => {
  const { known, mentions } = find([
    'Woo Temui Warga Busan Siang Ini',
    'Anggota parlemen, Park Ji Woo, datang.',
    '“Belum selesai,” kata Woo.',
  ]);
  expect(known).toEqual([{ name: 'Park Ji Woo', role: 'Anggota parlemen' }]);
  expect(mentions).toEqual([['Woo'], ['Park Ji Woo'], ['Woo']]);
});

test('joins a nickname to the name it stands for', () => {
  const { known, mentions } = find(['Presiden Joko Widodo tiba.', 'Lalu Jokowi pulang.']);
  expect(known).toEqual([{ name: 'Joko Widodo', role: 'Presiden' }]);
  expect(mentions).toEqual([['Joko Widodo'], ['Jokowi']]);
});

test.each([
  ['in brackets', 'Presiden Bambang Susatyo Wijaya (Bamsuwi) tiba.', 'Bamsuwi'],
  ['by alias', 'Kata tersangka Danu Prakoso alias Kebo kemarin.', 'Kebo'],
  ['by what people call her', 'Menteri Sari Utami Dewi, yang akrab disapa Mimi, tiba.', 'Mimi'],
])('joins a name that the article gives %s', (_, text, alias) => {
  const { known, mentions } = find([text, `Lalu ${alias} pulang.`]);
  expect(known).toHaveLength(1);
  expect(mentions[1]).toEqual([alias]);
});

test('takes a party or a club in brackets for no other name', () => {
  const { mentions } = find(['Ketua DPRD Danu Prakoso (Mawar) hadir.', 'Lalu Mawar pulang.']);
  expect(mentions[1]).toEqual([]);
});

test('leaves a name alone that two people share, and one inside a longer name', () => {
  const { mentions } = find(['Kata Adi Surya dan kata Eka Surya.', 'Surya pergi ke Toko Surya Baru.']);
  expect(mentions).toEqual([['Adi Surya', 'Eka Surya'], []]);
});

test('knows people in English', () => {
  const { known } = find(['Prime Minister Anna Holm spoke.', '“Yes,” said Peter Lund.'], 'en');
  expect(known.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual([
    { name: 'Anna Holm', role: 'Prime Minister' },
    { name: 'Peter Lund', role: '' },
  ]);
});

const pieces = fc.constantFrom(
  'Kata ',
  'Budi ',
  'Presiden ',
  'Al',
  '-',
  '. ',
  ', ',
  '(',
  '30',
  ')',
  'kata ',
  'PT ',
  'M',
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces).map((parts) => parts.join('')),
);

test('spans lie inside any text, in order and apart, and point to somebody', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 3 }), (texts) => {
      const passages = texts.map((text, block) => ({ block, text }));
      const { spans, people: known = [] } = people.find(passages, { language: 'id', published: null }, []);
      spans.forEach((inText, at) => {
        let end = 0;
        for (const span of inText) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.kind === 'person' && known[span.person]).toBeTruthy();
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(texts[at]?.length ?? 0);
      });
    }),
  );
});
