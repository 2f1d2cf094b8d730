/** What the server of made-up sites sends back. */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';

/** One answer to a request. */
export interface Answer {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` unless told. */
  readonly type?: string;
  /** 200 unless told. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
};

/** A file's content, typed by its name. */
export function fileAnswer(path: string): Answer {
  return { body: readFileSync(path), type: types[extname(path)] ?? 'application/octet-stream' };
}

/** A PDF of one empty page, the least that both browsers show in their viewers. */
export function emptyPdf(): Answer {
  const objects = [
    '1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj',
    '2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj',
    '3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>> endobj',
  ];
  const body = ['%PDF-1.4', ...objects, 'trailer <</Root 1 0 R /Size 4>>', '%%EOF', ''].join('\n');
  return { body, type: 'application/pdf' };
}
