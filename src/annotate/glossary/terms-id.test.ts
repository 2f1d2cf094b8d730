import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { parseTerms } from './builtin.ts';
import { indonesianTerms } from './terms-id.ts';

const terms = parseTerms(indonesianTerms);

test('every line is whole: term, expansion, one Indonesian sentence, English', () => {
  for (const { term, expansion, gloss, english } of terms) {
    expect(`${term}: ${gloss}`).toMatch(/^\S.*: \p{Lu}[^|]*[^.]\.$/u);
    expect(
      [term, expansion, english].map((field) => field !== ''),
      term,
    ).toEqual([true, true, true]);
  }
});

test('terms are sorted and none stands twice', () => {
  const names = terms.map(({ term }) => term.toLowerCase());
  expect(names).toEqual([...new Set(names)].sort());
});

test.each(['Korut', 'Korsel', 'AS', 'AFP', 'PBB', 'MBG', 'PPPK'])('%s is among them', (name) => {
  expect(terms.some(({ term }) => term === name)).toBe(true);
});

test.each(['Rusia', 'Ukraina', 'Jakarta'])('%s, a plain name, is not', (name) => {
  expect(terms.some(({ term }) => term === name)).toBe(false);
});

test('the data stays small', () => expect(gzipSync(indonesianTerms).length).toBeLessThan(14_000));
