/** Terms as JSON: `{"terms": [{"term", "expansion", "gloss"}]}`, or the list alone. */
import type { OwnTerm } from '../../settings/own-term.ts';
import { badRow, checkedRow, type Read, type Row } from './rows.ts';

/** The entries of the list, or why there is none. */
export function readJsonTerms(text: string): Read {
  const value = parsedJson(text);
  if (value === undefined) return { problem: ['importNotJson'] };
  const list = isObject(value) && 'terms' in value ? value.terms : value;
  if (!Array.isArray(list)) return { problem: ['importNoList'] };
  return { rows: readTermEntries(list), rowName: 'importEntry' };
}

/** What a text says as JSON; undefined where it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A list of terms, entry by entry. */
export const readTermEntries = (list: readonly unknown[]): Row[] => list.map((entry, at) => readEntry(entry, at + 1));

const readEntry = (entry: unknown, row: number): Row =>
  isObject(entry) ? checkedRow(row, entry) : badRow(row, ['importNoEntry'], JSON.stringify(entry));

/** Whether a value is an object with named parts. */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All terms as JSON, one a line. */
export function writeJsonTerms(terms: readonly OwnTerm[]): string {
  const lines = terms.map(({ term, expansion, gloss }) => `    ${JSON.stringify({ term, expansion, gloss })}`);
  return `{\n  "terms": [\n${lines.join(',\n')}\n  ]\n}\n`;
}
