import { expect, test } from 'vitest';
import { collapse, overlap, sameText, withoutLiteralMarkup, wordsOf } from './text.ts';

test.each([
  ['a \n\t b', 'a b'],
  ['\u00a0Jakarta\u200b ', 'Jakarta'],
])('collapses %j', (text, expected) => expect(collapse(text)).toBe(expected));

test.each([
  ['<b>(Antara)</b>', '(Antara)'],
  ['harga &amp; mutu', 'harga & mutu'],
  ['3 < 5 dan 7 > 2', '3 < 5 dan 7 > 2'],
])('takes markup out of %j', (text, expected) => expect(withoutLiteralMarkup(text)).toBe(expected));

test('compares words, not case or punctuation', () => {
  expect(sameText('Harga Beras Naik!', 'harga beras naik')).toBe(true);
  expect(sameText('İSTANBUL', 'İSTANBUL')).toBe(true);
  expect(sameText('', '')).toBe(false);
});

test('measures overlap by the shorter text', () => {
  expect(overlap('harga beras', 'harga beras naik lagi')).toBe(1);
  expect(overlap('harga gula', 'harga beras naik lagi')).toBe(0.5);
  expect(overlap('', 'harga')).toBe(0);
});

test('stays linear on long runs of spaces and brackets', () => {
  expect(collapse(' '.repeat(200_000))).toBe('');
  expect(withoutLiteralMarkup('<'.repeat(200_000))).toHaveLength(200_000);
});

test.each([
  ['Rp 1,2 triliun—naik 5½%…', ['rp', '1', '2', 'triliun', 'naik', '5½']],
  ['Ünlü «İstanbul»', ['ünlü', 'i̇stanbul']],
  ['خبر، جديد', ['خبر', 'جديد']],
  ['速報🔴地震、東京で', ['速報', '地震', '東京で']],
])('cuts %s into its words', (text, words) => expect(wordsOf(text)).toEqual(words));
