import { expect, test } from 'vitest';
import { annotate } from './annotate.ts';
import { isFigure, occurrencesOf } from './occurrences.ts';
import { articleOf } from './testing/article.ts';

const reading = annotate(
  articleOf('Gudang Simpan 5.000 Karung', [
    'Gudang itu menyimpan 5.000 karung gabah. Ada dua pintu.',
    'Lima ribu karung itu milik dua petani. Dua pintu gudang rusak.',
  ]),
  [],
);

/** Where the first figure of a paragraph with this printed text stands again. */
function placesOf(printed: string) {
  const [text = ''] = reading.article.blocks.map((block) => ('text' in block ? block.text : ''));
  const figure = reading.spans[0]?.filter(isFigure).find(({ start, end }) => text.slice(start, end) === printed);
  return figure ? occurrencesOf(reading, figure) : [];
}

test('a figure is found again in digits, in words and in the title, each with its sentence', () => {
  expect(placesOf('5.000').map(({ text, sentence, inTitle }) => [text, sentence, inTitle])).toEqual([
    ['5.000', 'Gudang Simpan 5.000 Karung', true],
    ['5.000', 'Gudang itu menyimpan 5.000 karung gabah.', false],
    ['Lima ribu', 'Lima ribu karung itu milik dua petani.', false],
  ]);
});

test('a small number is the same one only where it counts the same', () => {
  expect(placesOf('dua').map(({ at, sentence }) => [at.block, sentence])).toEqual([
    [0, 'Ada dua pintu.'],
    [1, 'Dua pintu gudang rusak.'],
  ]);
});
