/** Terms as a table: one a row, under a heading or in the order term, expansion, gloss. */
import type { OwnTerm } from '../../settings/own-term.ts';
import { type CsvRecord, formatCsv, parseCsv, type Separator, separators } from './csv.ts';
import { guarded, unguarded } from './formulas.ts';
import { badRow, checkedRow, type Row } from './rows.ts';

/** Where each part of a term stands in a row. */
type Columns = Partial<Record<keyof OwnTerm, number>>;

// What people call the columns, in Indonesian and English.
const headings: Record<keyof OwnTerm, readonly string[]> = {
  term: ['term', 'istilah', 'singkatan', 'akronim', 'abbreviation', 'acronym', 'singkatan atau istilah'],
  expansion: ['expansion', 'kepanjangan', 'arti', 'stands for', 'long form', 'meaning', 'full form'],
  gloss: ['gloss', 'penjelasan', 'keterangan', 'explanation', 'description', 'definition', 'definisi', 'catatan'],
};

const inOrder: Columns = { term: 0, expansion: 1, gloss: 2 };

/** The rows of a table; empty ones are passed over, but counted. */
export function readCsvTerms(text: string): Row[] {
  const { separator, table } = withoutHint(text.replace(/^\uFEFF/, ''));
  const records = parseCsv(table, separator ?? separatorOf(table));
  const columns = columnsOf(records[0]);
  const width = columns ? (records[0]?.cells.length ?? 0) : 3;
  // A line that names the separator is a row of the file too.
  const hint = separator ? 1 : 0;
  return records.flatMap((record, at) => {
    const isEmpty = record.cells.every((cell) => cell.trim() === '');
    if (isEmpty || (columns && at === 0)) return [];
    return readRow(record, at + 1 + hint, columns ?? inOrder, width);
  });
}

function readRow({ cells, unclosed }: CsvRecord, row: number, columns: Columns, width: number): Row {
  if (unclosed) return badRow(row, ['importUnclosed'], cells.join(' '));
  if (cells.slice(width).some((cell) => cell.trim()))
    return badRow(row, ['importTooManyCells', width], cells.join(' · '));
  const part = (name: keyof OwnTerm) => {
    const cell = cells[columns[name] ?? cells.length];
    return cell === undefined ? undefined : unguarded(cell.trim());
  };
  return checkedRow(row, { term: part('term'), expansion: part('expansion'), gloss: part('gloss') });
}

/** Excel's own first line, `sep=;`, off the table. */
function withoutHint(text: string): { separator?: Separator | undefined; table: string } {
  const hint = /^"?sep=([;,\t])"?(?:\r\n|\r|\n|$)/i.exec(text);
  return { separator: separators.find((one) => one === hint?.[1]), table: text.slice(hint?.[0].length ?? 0) };
}

// Commas and semicolons stand in prose too, but hardly in a term. So the right separator is the one that
// most often leaves a first cell without any.
function separatorOf(table: string): Separator {
  const [best] = separators
    .map((separator) => ({ separator, score: scoreOf(parseCsv(table, separator)) }))
    .sort((a, b) => b.score - a.score);
  return best?.separator ?? ',';
}

function scoreOf(records: readonly CsvRecord[]): number {
  if (columnsOf(records[0])) return Number.POSITIVE_INFINITY;
  return records.filter(({ cells: [term = '', ...others] }) => others.length > 0 && !/[,;\t]/.test(term)).length;
}

/** The columns by the names above them; null where the first row is no heading. */
function columnsOf(first: CsvRecord | undefined): Columns | null {
  const names = first?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const find = (part: keyof OwnTerm) => names.findIndex((name) => headings[part].includes(name));
  const [term, expansion, gloss] = [find('term'), find('expansion'), find('gloss')];
  if (term < 0 || expansion < 0) return null;
  return gloss < 0 ? { term, expansion } : { term, expansion, gloss };
}

/** All terms as a table that spreadsheets show right: marked as UTF-8, and nothing in it is a formula. */
export function writeCsvTerms(terms: readonly OwnTerm[], separator: Separator): string {
  const rows = terms.map(({ term, expansion, gloss }) => [term, expansion, gloss].map(guarded));
  return `\uFEFF${formatCsv([['term', 'expansion', 'gloss'], ...rows], separator)}`;
}

/** The separator that spreadsheets of a language expect: where the comma is the decimal sign, it separates nothing. */
export function separatorFor(language: string): Separator {
  return new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';
}
