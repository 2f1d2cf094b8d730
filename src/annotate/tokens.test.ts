import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { isTitleCase, tokenize } from './tokens.ts';

// Slow on a busy machine; this only ends what hangs.
vi.setConfig({ testTimeout: 60_000 });

test.each([
  ['keeps separators inside a number', 'Rp1.250,5 juta.', ['Rp', '1.250,5', 'juta', '.']],
  ['splits at hyphens and brackets', 'Korut-Rusia (6/11)', ['Korut', '-', 'Rusia', '(', '6', '/', '11', ')']],
  ['keeps combining marks with their letter', 'Jose\u0301 pergi', ['Jose\u0301', 'pergi']],
  ['takes an emoji as one mark', 'oke👍', ['oke', '👍']],
])('%s', (_, text, expected) => expect(tokenize(text).map((token) => token.text)).toEqual(expected));

test('says whether a token touches the one before', () => {
  expect(tokenize('10 km, 5km').map((token) => token.glued)).toEqual([false, false, true, false, true]);
});

test('offsets cut the token out of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const token of tokenize(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});

test.each([
  ['Tiga Nelayan Hilang di Laut', true],
  ['Tiga nelayan dari Tegal hilang di laut', false],
])('%s: title case is %s', (text, expected) => expect(isTitleCase(tokenize(text))).toBe(expected));
