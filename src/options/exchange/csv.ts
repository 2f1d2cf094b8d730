/** Comma-separated values by RFC 4180, with any separator and any line ends. */

/** What may stand between two cells. */
export const separators = ['\t', ';', ','] as const;

/** What may stand between two cells. */
export type Separator = (typeof separators)[number];

/** One record; where `unclosed`, a line with a quotation mark that no other closes. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly unclosed: boolean;
}

/** All records of a text, the empty ones too, so that their numbers are those of a spreadsheet's rows. */
export function parseCsv(text: string, separator: Separator): CsvRecord[] {
  const records: CsvRecord[] = [];
  for (let at = 0; at < text.length; ) {
    const read = readRecord(text, at, separator);
    records.push(read.record);
    at = read.next;
  }
  return records;
}

function readRecord(text: string, start: number, separator: Separator): { record: CsvRecord; next: number } {
  const cells: string[] = [];
  for (let at = start; ; ) {
    const cell = readCell(text, at, separator);
    // The rest of the text would be one cell. So the loss ends with the line, and reading goes on below it.
    if (!cell)
      return {
        record: { cells: [text.slice(start, endOfLine(text, start))], unclosed: true },
        next: afterLine(text, start),
      };
    cells.push(cell.value);
    if (text[cell.end] === separator) at = cell.end + 1;
    else return { record: { cells, unclosed: false }, next: afterLine(text, cell.end) };
  }
}

/** A cell and where it ends; null where its quotation mark is never closed. */
function readCell(text: string, start: number, separator: Separator): { value: string; end: number } | null {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, separator);
    return { value: text.slice(start, end), end };
  }
  const close = closingQuote(text, start + 1);
  if (close < 0) return null;
  const end = endOfPlain(text, close + 1, separator);
  // Spreadsheets keep what follows the closing mark, and so do we. Lines further down, it is another cell's opening mark.
  if (end > close + 1 && close > endOfLine(text, start)) return null;
  return { value: text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end), end };
}

function closingQuote(text: string, start: number): number {
  for (let at = text.indexOf('"', start); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function endOfPlain(text: string, start: number, separator: Separator | '\n'): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

const endOfLine = (text: string, start: number): number => endOfPlain(text, start, '\n');

function afterLine(text: string, at: number): number {
  const end = endOfLine(text, at);
  return text.startsWith('\r\n', end) ? end + 2 : end + 1;
}

/** Rows as a text that {@link parseCsv} reads back the same; every cell is quoted. */
export function formatCsv(rows: readonly (readonly string[])[], separator: Separator): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return rows.map((row) => `${row.map(quoted).join(separator)}\r\n`).join('');
}
