import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type OwnTerm, ownTermLimits, tidied } from '../../settings/own-term.ts';
import { separators } from './csv.ts';
import { readCsvTerms, separatorFor, writeCsvTerms } from './csv-terms.ts';
import { guarded, unguarded } from './formulas.ts';

/** What is read, one line a row: `row: term = expansion (gloss)`, or the problem's name. */
const shown = (text: string) =>
  readCsvTerms(text).map((row) =>
    'problem' in row
      ? `${row.row}: ${row.problem[0]}`
      : `${row.row}: ${row.term.term} = ${row.term.expansion}${row.term.gloss === null ? '' : ` (${row.term.gloss})`}`,
  );

test.each([
  ['commas', 'term,expansion,gloss\nKPK,Komisi Antikorupsi,lembaga', ['2: KPK = Komisi Antikorupsi (lembaga)']],
  ['semicolons', 'istilah;kepanjangan;penjelasan\nKPK;Komisi;satu, dua, tiga', ['2: KPK = Komisi (satu, dua, tiga)']],
  ['tabs', 'Singkatan\tArti\nKPK\tKomisi, dan lain; sebagainya', ['2: KPK = Komisi, dan lain; sebagainya']],
  ['a mark of UTF-8', '\uFEFFterm,expansion\nKPK,Komisi', ['2: KPK = Komisi']],
  ['Excel’s own hint', 'sep=;\r\nKPK;Komisi;ya', ['2: KPK = Komisi (ya)']],
  ['columns in another order, and more of them', 'no,gloss,term,expansion\n1,ya,KPK,Komisi', ['2: KPK = Komisi (ya)']],
  ['no heading', 'KPK,Komisi\nDPR,Dewan', ['1: KPK = Komisi', '2: DPR = Dewan']],
  [
    'no heading, and commas in the text',
    'KPK;Komisi, satu, dua\nDPR;Dewan, tiga',
    ['1: KPK = Komisi, satu, dua', '2: DPR = Dewan, tiga'],
  ],
  [
    'no heading, and semicolons in the text',
    'KPK,Komisi,satu; dua\nDPR,Dewan,tiga; empat',
    ['1: KPK = Komisi (satu; dua)', '2: DPR = Dewan (tiga; empat)'],
  ],
  ['empty rows', 'term;expansion\n\n;;\nKPK;Komisi\n', ['4: KPK = Komisi']],
  [
    'a cell with a line end',
    'term,expansion\n"KPK","Komisi\r\nAntikorupsi"\nDPR,Dewan',
    ['2: KPK = Komisi Antikorupsi', '3: DPR = Dewan'],
  ],
  ['nothing', '', []],
  ['a heading alone', 'term,expansion', []],
] as const)('reads %s', (_, text, expected) => expect(shown(text)).toEqual(expected));

test.each([
  ['no term', ';Komisi', 'importNoTerm'],
  ['no expansion', 'KPK;', 'importNoExpansion'],
  ['one cell', 'KPK', 'importNoExpansion'],
  ['too many cells', 'KPK;Komisi;ya;lebih', 'importTooManyCells'],
  ['an open quotation mark', '"KPK;Komisi', 'importUnclosed'],
  ['a long term', `${'K'.repeat(41)};Komisi`, 'importTermTooLong'],
  ['a long expansion', `KPK;${'K'.repeat(201)}`, 'importExpansionTooLong'],
  ['a long gloss', `KPK;Komisi;${'K'.repeat(401)}`, 'importGlossTooLong'],
])('%s is an error of its row alone', (_, line, problem) => {
  expect(shown(`term;expansion;gloss\nPBB;Perserikatan;\n${line}\nDPR;Dewan;ya`)).toEqual([
    '2: PBB = Perserikatan ()',
    `3: ${problem}`,
    '4: DPR = Dewan (ya)',
  ]);
});

test.each([
  ['=1+1', "'=1+1"],
  ['+62', "'+62"],
  ['-3 derajat', "'-3 derajat"],
  ['@nama', "'@nama"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['Korut', 'Korut'],
  ["'90-an", "'90-an"],
  ['a=b', 'a=b'],
])('%s is written as %s', (text, written) => {
  expect(guarded(text)).toBe(written);
  expect(unguarded(written)).toBe(text);
});

test('whatever is written is read back the same, and no cell is a formula', () => {
  const text = (maxLength: number, minLength = 0) =>
    fc
      .oneof(
        fc.string({ unit: 'grapheme', maxLength: 20 }),
        fc.string({ unit: fc.constantFrom(...'\'=+-@",;\t\n ab'), maxLength: 20 }),
      )
      .map((value) => tidied(value))
      .filter((value) => value.length >= minLength && value.length <= maxLength);
  const term = fc.record<OwnTerm>({
    term: text(ownTermLimits.term, 1),
    expansion: text(ownTermLimits.expansion, 1),
    gloss: text(ownTermLimits.gloss),
  });
  fc.assert(
    fc.property(fc.array(term), fc.constantFrom(...separators), (terms, separator) => {
      const written = writeCsvTerms(terms, separator);
      expect(readCsvTerms(written)).toEqual(terms.map((term, at) => ({ row: at + 2, term })));
      expect(written).not.toMatch(/(?:^|[,;\t\n])"[=+\-@]/);
    }),
  );
});

test('spreadsheets of each language get their separator', () => {
  expect(['id', 'id-ID', 'de', 'en', 'en-US', 'ja'].map(separatorFor).join(' ')).toBe('; ; ; , , ,');
});
