import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidied } from '../../settings/own-term.ts';
import { readJsonTerms, writeJsonTerms } from './json-terms.ts';

test.each([
  ['the list alone', '[{"term":"KPK","expansion":"Komisi"}]'],
  ['the list under its name', '{"terms":[{"term":" KPK ","expansion":"Komisi"}]}'],
])('reads %s', (_, text) => {
  const term = { term: 'KPK', expansion: 'Komisi', gloss: null };
  expect(readJsonTerms(text)).toEqual({ rows: [{ row: 1, term }], rowName: 'importEntry' });
});

test.each([
  ['{"terms": [', 'importNotJson'],
  ['{"KPK": "Komisi"}', 'importNoList'],
  ['7', 'importNoList'],
])('%s can’t be read', (text, problem) => expect(readJsonTerms(text)).toEqual({ problem: [problem] }));

test.each([
  ['"KPK"', 'importNoEntry'],
  ['null', 'importNoEntry'],
  ['[]', 'importNoEntry'],
  ['{}', 'importNoTerm'],
  ['{"term":"KPK"}', 'importNoExpansion'],
  ['{"term":null,"expansion":"Komisi"}', 'importNoTerm'],
  ['{"term":7,"expansion":"Tujuh"}', 'importNotText'],
  ['{"term":"KPK","expansion":"Komisi","gloss":{}}', 'importNotText'],
])('%s is an error of its entry alone', (entry, problem) => {
  const read = readJsonTerms(`[${entry}, {"term":"DPR","expansion":"Dewan","gloss":""}]`);
  expect(read).toMatchObject({
    rows: [
      { row: 1, problem: [problem] },
      { row: 2, term: { term: 'DPR', expansion: 'Dewan', gloss: '' } },
    ],
  });
});

test('whatever is written is read back the same', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 20 }).map(tidied);
  const some = text.filter((value) => value !== '' && value.length <= 40);
  fc.assert(
    fc.property(fc.array(fc.record({ term: some, expansion: some, gloss: text })), (terms) => {
      const rows = terms.map((term, at) => ({ row: at + 1, term }));
      expect(readJsonTerms(writeJsonTerms(terms))).toEqual({ rows, rowName: 'importEntry' });
    }),
  );
});
