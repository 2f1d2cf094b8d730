import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCsv, parseCsv, separators } from './csv.ts';

const cells = (text: string, separator: (typeof separators)[number] = ',') =>
  parseCsv(text, separator).map((record) => record.cells);

test.each([
  [
    'two records',
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['all kinds of line ends', 'a\r\nb\nc\rd\r\n', [['a'], ['b'], ['c'], ['d']]],
  ['empty cells', ',a,\n', [['', 'a', '']]],
  ['empty lines', 'a\n\nb', [['a'], [''], ['b']]],
  ['separators and line ends within quotes', '"a,b","c\r\nd"', [['a,b', 'c\r\nd']]],
  ['doubled quotes', '"say ""hi""",""""', [['say "hi"', '"']]],
  ['an empty quoted cell', '"",a', [['', 'a']]],
  ['quotes inside a cell that has none around', 'a "b" c,5"', [['a "b" c', '5"']]],
  ['text after the closing quote', '"Korut" (lama),b', [['Korut (lama)', 'b']]],
  ['nothing', '', []],
] as const)('reads %s', (_, text, expected) => expect(cells(text)).toEqual(expected));

test('a quotation mark that is never closed costs one line', () => {
  expect(parseCsv('a,b\n"c,d\ne,f\n', ',')).toEqual([
    { cells: ['a', 'b'], unclosed: false },
    { cells: ['"c,d'], unclosed: true },
    { cells: ['e', 'f'], unclosed: false },
  ]);
  expect(parseCsv('"c,d\ne,"f"\n', ',')).toEqual([
    { cells: ['"c,d'], unclosed: true },
    { cells: ['e', 'f'], unclosed: false },
  ]);
});

test('whatever is written is read back the same, with every separator', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom(...'",;\t\r\n\'= a') }));
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(...separators), (rows, separator) => {
      expect(cells(formatCsv(rows, separator), separator)).toEqual(rows);
    }),
  );
});

test('no letter of any text is lost', () => {
  const letters = (text: string) => text.match(/a/g)?.length ?? 0;
  const text = fc.string({ unit: fc.constantFrom(...'"",\n\raa') });
  fc.assert(fc.property(text, (text) => letters(cells(text).flat().join('')) === letters(text)));
});

test.each([
  ['quotes', '"'.repeat(400_001)],
  ['unclosed cells', '"a,\n'.repeat(100_000)],
  ['cells that seem to close further down', '"a,\n""b\n'.repeat(80_000)],
  ['one cell', 'a'.repeat(400_000)],
  ['empty cells', ','.repeat(400_000)],
])(
  'takes time in proportion for many %s',
  (_, text) => {
    const start = performance.now();
    parseCsv(text, ',');
    // It is a fraction of a second; were each cell to look through the whole text, it would be minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  },
  20_000,
);
