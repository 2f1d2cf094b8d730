import { expect, test } from 'vitest';
import { phraseAt, phraseBefore, phraseTable } from './phrases.ts';
import { tokenize } from './tokens.ts';

const table = phraseTable([
  ['mil', 'mile'],
  ['mil laut', 'nautical mile'],
  ['dari mil', 'of mile'],
]);

test.each([
  ['the longest phrase wins', 'mil laut jauhnya', { value: 'nautical mile', next: 2 }],
  ['a shorter one is found where the text ends', 'mil', { value: 'mile', next: 1 }],
  ['case does not matter', 'MIL Laut', { value: 'nautical mile', next: 2 }],
  ['a word in between breaks the phrase', 'mil di laut', { value: 'mile', next: 1 }],
  ['an unknown word has none', 'kaki', null],
])('%s', (_, text, expected) => expect(phraseAt(tokenize(text), 0, table)).toEqual(expected));

test.each([
  ['lima dari mil', 'of mile'],
  ['mil', 'mile'],
  ['mil lain', undefined],
])('before the end of "%s" stands %s', (text, expected) => {
  const tokens = tokenize(text);
  expect(phraseBefore(tokens, tokens.length, table)?.value).toBe(expected);
});

test('the first of two equal phrases wins', () => {
  const twice = phraseTable([
    ['kaki', 'first'],
    ['Kaki', 'second'],
  ]);
  expect(phraseAt(tokenize('kaki'), 0, twice)?.value).toBe('first');
});
