import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';

test.each([
  [0, 'nol', 'zero'],
  [11, 'sebelas', 'eleven'],
  [15, 'lima belas', 'fifteen'],
  [40, 'empat puluh', 'forty'],
  [75, 'tujuh puluh lima', 'seventy-five'],
  [100, 'seratus', 'one hundred'],
  [1005, 'seribu lima', 'one thousand and five'],
  [5000, 'lima ribu', 'five thousand'],
  [1_200_000, 'satu juta dua ratus ribu', 'one million two hundred thousand'],
  [2_000_000_000_110, 'dua triliun seratus sepuluh', 'two trillion one hundred and ten'],
  [3.5, 'tiga koma lima', 'three point five'],
  [0.05, 'nol koma nol lima', 'zero point zero five'],
  [2 / 3, 'nol koma enam enam tujuh', 'zero point six six seven'],
  [-4, 'minus empat', 'minus four'],
  [-0.0001, 'nol', 'zero'],
])('%d', (value, indonesian, english) => {
  expect(inWords(value, 'id')).toBe(indonesian);
  expect(inWords(value, 'en')).toBe(english);
});

test('a range', () => {
  expect(inWords([10, 15], 'id')).toBe('sepuluh sampai lima belas');
  expect(inWords([10, 15], 'en')).toBe('ten to fifteen');
});

test('nothing in a language without names, nor for what is too large', () => {
  expect([inWords(5, 'fr'), inWords(1e15, 'id'), inWords([1, 1e20], 'id'), inWords(Number.NaN, 'en')]).toEqual([
    ...['', '', '', ''],
  ]);
});
