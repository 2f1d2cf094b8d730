import { expect, test } from 'vitest';
import { sentenceAround, sentencesOf } from './sentences.ts';

test.each([
  ['ends at a full stop', 'Hujan turun. Sungai meluap.', ['Hujan turun.', 'Sungai meluap.']],
  [
    'goes on after an abbreviation',
    'Harga Rp. 5.000 dinilai Dr. Sinta murah.',
    ['Harga Rp. 5.000 dinilai Dr. Sinta murah.'],
  ],
  ['goes on after an initial', 'Kata M. Yusuf benar.', ['Kata M. Yusuf benar.']],
  ['keeps a closing quote', '“Sudah reda.” Warga pulang.', ['“Sudah reda.”', 'Warga pulang.']],
  ['goes on before a small letter', 'Apa benar? tanya warga.', ['Apa benar? tanya warga.']],
])('%s', (_, text, expected) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('finds the sentence around a span', () => {
  const text = 'Hujan turun. Ada 12 rumah rusak. Warga pulang.';
  expect(sentenceAround(text, { start: 17, end: 19 })).toBe('Ada 12 rumah rusak.');
});
