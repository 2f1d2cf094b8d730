import { expect, test } from 'vitest';
import type { Term } from '../../annotate/reading.ts';
import { arrange, type TermOrder } from './arrange.ts';

const term = (short: string, expansion: string, english = ''): Term => ({
  term: short,
  expansion,
  english,
  gloss: '',
  source: 'builtin',
  mentions: [],
});

const terms = [
  term('PLN', 'Perusahaan Listrik Negara', 'state electricity company'),
  term('bupati', 'kepala kabupaten'),
  term('APBD', 'anggaran daerah', 'regional budget'),
];

test.each<[string, TermOrder, string, string[]]>([
  ['as in the text', 'text', '', ['PLN', 'bupati', 'APBD']],
  ['by the alphabet, whatever the case', 'alphabet', '', ['APBD', 'bupati', 'PLN']],
  ['by short form', 'text', 'pln', ['PLN']],
  ['by long form', 'text', ' kabupaten ', ['bupati']],
  ['by English', 'text', 'budget', ['APBD']],
  ['none', 'text', 'xyz', []],
])('%s', (_, order, filter, expected) => {
  expect(arrange(terms, order, filter).map((found) => found.term)).toEqual(expected);
});
