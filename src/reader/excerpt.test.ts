import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const sentence = 'Menurut petugas di pos itu, sebanyak 120 keluarga sudah pulang ke rumah sejak kemarin sore.';
const start = sentence.indexOf('120');
const shown = (length: number) => Object.values(excerptOf(sentence, start, start + 3, length));

test('a short sentence stays whole', () => {
  expect(shown(200).join('')).toBe(sentence);
});

test('a long one is cut between words, and says so', () => {
  expect(shown(50)).toEqual(['…itu, sebanyak ', '120', ' keluarga sudah pulang ke rumah…']);
});

test('what is not needed behind is given to what stands before', () => {
  const late = sentence.indexOf('sore');
  expect(excerptOf(sentence, late, late + 4, 40)).toEqual({
    before: '…pulang ke rumah sejak kemarin ',
    words: 'sore',
    after: '.',
  });
});
