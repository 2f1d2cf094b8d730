import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTerms, readTermsFile } from './read.ts';

const komisi = [{ row: 2, term: { term: 'KPK', expansion: 'Komisi Café', gloss: null } }];
const table = 'istilah;kepanjangan\r\nKPK;Komisi Café\r\n';

test.each([
  ['UTF-8', new TextEncoder().encode(table)],
  ['marked UTF-8', new TextEncoder().encode(`\uFEFF${table}`)],
  ['UTF-16, little end first', utf16(table, true)],
  ['UTF-16, big end first', utf16(table, false)],
  ['the old code page of Windows', oldCodePage(table)],
])('reads a file in %s', async (_, bytes) => {
  expect(await readTermsFile(new Blob([bytes]))).toEqual({ rows: komisi, rowName: 'importRow' });
});

test.each([
  ['no text', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'importNotATable'],
  ['nothing', new Uint8Array(), 'importEmpty'],
  ['only a heading', new TextEncoder().encode('term;expansion\n'), 'importEmpty'],
  ['an empty list', new TextEncoder().encode('[]'), 'importEmpty'],
  ['broken JSON', new TextEncoder().encode('\uFEFF{"terms":'), 'importNotJson'],
  ['too much', new Uint8Array(1024 * 1024 + 1), 'importTooBig'],
])('a file with %s is not read', async (_, bytes, problem) => {
  expect(await readTermsFile(new Blob([bytes]))).toEqual({ problem: [problem] });
});

test('a file that is gone by then is not read', async () => {
  const gone = new Blob(['KPK;Komisi']);
  gone.arrayBuffer = () => Promise.reject(new Error('NotFoundError'));
  expect(await readTermsFile(gone)).toEqual({ problem: ['importUnreadable'] });
});

test('any text is read without a throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readTerms(text)));
});

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\uFEFF${text}`].forEach((unit, at) => void view.setUint16(2 * at, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

function oldCodePage(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
