/** The sets of real news pages that extraction is measured on; they are not part of this project. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

/** Where sets are looked for unless told. */
export const defaultFolder = join(import.meta.dirname, '../../../../shared/data/pages');

const goldSchema = v.object({
  id: v.string(),
  url: v.string(),
  file: v.string(),
  /** The body, one block a line; captions and credits are not part of it. */
  text: v.nullish(v.string(), ''),
  title: v.nullish(v.string()),
  authors: v.nullish(v.array(v.string())),
  published: v.nullish(v.string()),
  article: v.optional(v.boolean(), true),
  mustNotContain: v.nullish(v.array(v.string()), []),
});

/** What a page's article is, written by hand. */
export type Gold = v.InferOutput<typeof goldSchema>;

/** One folder of pages. */
export interface PageSet {
  readonly name: string;
  readonly pages: readonly Gold[];
  /** The page's HTML. */
  html(page: Gold): string;
}

/** The sets in these folders: each a set itself, or a folder of sets. */
export function loadSets(folders: readonly string[]): PageSet[] {
  return folders.flatMap((folder) => {
    if (existsSync(join(folder, 'index.json'))) return [loadSet(folder)];
    const inside = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
    return loadSets(inside.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name)));
  });
}

function loadSet(folder: string): PageSet {
  const index: unknown = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  return {
    name: basename(folder),
    pages: v.parse(v.array(goldSchema), index),
    html: ({ file }) => decompressed(readFileSync(join(folder, file))),
  };
}

function decompressed(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Which half of the publishers a page's site falls into, by a hash of its name: the same at every run. */
export function halfOf(url: string): 'A' | 'B' {
  const parts = new URL(url).hostname.split('.');
  const isCountrys = /^(?:ac|co|com|go|gov|net|or|org)$/.test(parts.at(-2) ?? '');
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(parts.slice(isCountrys ? -3 : -2).join('.')))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return (hash >>> 7) % 2 === 0 ? 'A' : 'B';
}
