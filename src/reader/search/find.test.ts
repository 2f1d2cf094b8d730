import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findAll, folded } from './find.ts';

const found = (text: string, wanted: string): string[] =>
  findAll(text, wanted).map(({ start, end }) => text.slice(start, end));

test.each([
  ['capitals', 'Korut dan KORUT', 'korut', ['Korut', 'KORUT']],
  ['accents', 'Café dan cafe', 'cafe', ['Café', 'cafe']],
  ['quotation marks as they are typed', 'Kata ‘hati’ itu', "'hati'", ['‘hati’']],
  ['dashes and hard spaces', 'Rp 1–2', 'rp 1-2', ['Rp 1–2']],
  ['a part of a word', 'pemerintahan', 'intah', ['intah']],
  ['nothing in nothing', 'teks', '   ', []],
  ['no hit twice', 'aaaa', 'aa', ['aa', 'aa']],
  ['other scripts', 'سلام سلام', 'سلام', ['سلام', 'سلام']],
  ['the Turkish dotted capital', 'İstanbul', 'istanbul', ['İstanbul']],
])('finds %s', (_, text, wanted, expected) => expect(found(text, wanted)).toEqual(expected));

test('no sign moves, whatever the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => folded(text).length === text.length));
});
