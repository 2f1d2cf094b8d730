/** The annotated files that the bench reads; they are not part of this project. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** Where files are looked for unless told. */
export const defaultFolder = join(import.meta.dirname, '../../../../shared/data/annotation');

const fileSchema = v.object({ items: v.array(v.record(v.string(), v.unknown())) });

/** One file with its items, whatever their form. */
export interface DataFile {
  readonly name: string;
  readonly items: readonly Record<string, unknown>[];
}

/** The JSON files of a folder, or the one file; none where nothing is there. */
export function loadFiles(path: string): readonly DataFile[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [loadFile(path)];
  return readdirSync(path)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => loadFile(join(path, name)));
}

function loadFile(path: string): DataFile {
  const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return { name: basename(path, '.json'), items: v.parse(fileSchema, content).items };
}

/** An item's id; its place in the file where it has none. */
export function idOf(item: { readonly id?: string | undefined }, at: number): string {
  return item.id ?? String(at);
}
