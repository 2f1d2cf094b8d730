import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTermLink, termLink } from './term-link.ts';

test.each([
  ['#term=Korut', { term: 'Korut', expansion: '', gloss: '' }],
  ['#term=Korut&expansion=Korea%20Utara', { term: 'Korut', expansion: 'Korea Utara', gloss: '' }],
  ['#term=R%26D', { term: 'R&D', expansion: '', gloss: '' }],
  ['', null],
  ['#', null],
  ['#term=', null],
  ['#expansion=Korea', null],
])('%s', (hash, asked) => expect(parseTermLink(hash)).toEqual(asked));

test('whatever is linked is asked for', () => {
  const text = fc.string({ unit: 'grapheme' }).map((value) => value.trim());
  const terms = fc.record({ term: text.filter(Boolean), expansion: text, gloss: text });
  fc.assert(
    fc.property(terms, ({ term, ...draft }) => {
      const { hash } = new URL(termLink(term, draft), 'https://jernih.example/');
      expect(parseTermLink(hash)).toEqual({ term, ...draft });
    }),
  );
});
