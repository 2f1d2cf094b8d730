/** Reads a file of terms or a pasted text, whichever of the formats it is in. */

import type { Problem } from '../problem.ts';
import { readCsvTerms } from './csv-terms.ts';
import { decode } from './decode.ts';
import { readJsonTerms } from './json-terms.ts';
import type { Read } from './rows.ts';

// Far more than synced storage holds, and little enough to be read at a glance.
const largest = 1024 * 1024;

/** The rows of a text, or why there are none. */
export function readTerms(text: string): Read {
  if (text.length > largest) return { problem: ['importTooBig'] };
  const read = /^\s*[[{]/.test(text.replace(/^\uFEFF/, ''))
    ? readJsonTerms(text.replace(/^\uFEFF/, ''))
    : readTable(text);
  return 'rows' in read && read.rows.length === 0 ? { problem: ['importEmpty'] } : read;
}

const readTable = (text: string): Read => ({ rows: readCsvTerms(text), rowName: 'importRow' });

/** The rows of a file, or why there are none. */
export const readTermsFile = (file: Blob): Promise<Read> => readFile(file, readTerms);

/** What `read` makes of a file's text, or why it has none. */
export async function readFile<T>(file: Blob, read: (text: string) => T): Promise<T | { readonly problem: Problem }> {
  if (file.size > largest) return { problem: ['importTooBig'] };
  try {
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    return text === null ? { problem: ['importNotATable'] } : read(text);
  } catch {
    // The file was moved or locked since it was chosen.
    return { problem: ['importUnreadable'] };
  }
}
