import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What each room may import; `types` means type-only imports. The table of docs/architecture.md. */
const rooms: Record<string, { readonly any?: readonly string[]; readonly types?: readonly string[] }> = {
  article: {},
  annotate: { types: ['article'] },
  reader: { any: ['annotate'], types: ['article', 'settings', '_locales'] },
  settings: { any: ['platform'], types: ['_locales'] },
  messages: { any: ['platform'], types: ['article'] },
  platform: {},
  surface: { any: ['annotate', 'messages', 'platform', 'reader', 'settings'], types: ['article'] },
  background: { any: ['messages', 'platform', 'settings'], types: ['article'] },
  content: { any: ['article', 'messages', 'platform'] },
  popup: { any: ['messages', 'platform', 'surface'] },
  overlay: { any: ['messages', 'platform', 'surface'] },
  permission: { any: ['reader', 'surface'] },
  options: { any: ['annotate', 'platform', 'reader', 'settings', 'surface'], types: ['article', '_locales'] },
};

/** Files of another room that hold names and shapes only, and so may be imported by anybody who may have types. */
const shapes = new Set(['src/article/article.ts', 'src/settings/fields.ts', 'src/settings/settings.ts']);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const statement = /^(?:import|export)\s(?<clause>[^;'"]*?)\s?(?:from\s)?['"](?<target>[^'"]+)['"]/gm;

function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(statement)].map(({ groups }) => {
    const { clause = '', target = '' } = groups ?? {};
    const typeOnly = /^type\s/.test(clause) || /^\{(?:\s*type\s[^,}]+,?)+\s*\}$/.test(clause);
    return { from: file, to: target.startsWith('.') ? normalize(join(dirname(file), target)) : target, typeOnly };
  });
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => join('src', file));
const imports = sources.filter((file) => !/\.test\.tsx?$/.test(file)).flatMap(importsOf);
const roomOf = (path: string): string => path.split('/')[1] ?? '';

function isAllowed({ from, to, typeOnly }: Import): boolean {
  if (!to.startsWith('src/') || roomOf(from) === roomOf(to)) return true;
  const { any = [], types = [] } = rooms[roomOf(from)] ?? {};
  return any.includes(roomOf(to)) || (types.includes(roomOf(to)) && (typeOnly || shapes.has(to)));
}

describe('rooms', () => {
  test('every folder of src has its row', () => {
    const folders = readdirSync('src', { withFileTypes: true }).map(({ name }) => name);
    expect(folders.filter((name) => name !== '_locales').sort()).toEqual(Object.keys(rooms).sort());
  });

  test('no import goes against the table', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter((one) => !isAllowed(one))).toEqual([]);
  });

  test('only platform talks to the browser', () => {
    const outside = imports.filter(({ from, to }) => to === 'webextension-polyfill' && roomOf(from) !== 'platform');
    expect(outside).toEqual([]);
  });

  test('no source names the browser’s global API', () => {
    const users = sources.filter((file) => /\bchrome\.|globalThis\.browser\b/.test(readFileSync(file, 'utf8')));
    expect(users).toEqual([]);
  });
});
