/** Leaves out of two packages what the extension never calls. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

// The polyfill carries a table of every callback API, to make promises of them.
// All browsers of the manifest answer with promises by themselves, so only the
// polyfill's message handling is needed: listeners that answer with a promise.
const leanPolyfill: Plugin = {
  name: 'lean-polyfill',
  setup(build) {
    build.onLoad({ filter: /browser-polyfill\.js$/ }, async ({ path }) => ({
      contents: withoutCallbackTable(await readFile(path, 'utf8')),
      loader: 'js',
    }));
  },
};

const table = /(?<=const apiMetadata = )\{[\s\S]*?\n\s*\}(?=;\n)/;

/** The polyfill's source with an all but empty table; throws where it has none. */
export function withoutCallbackTable(source: string): string {
  if (!table.test(source)) throw new Error('The polyfill has no table of APIs any more: see scripts/lean.ts.');
  return source.replace(table, '{ runtime: {} }');
}

// Readability's package brings a second program, which guesses whether a page
// is readable; nothing here asks it. The first one logs its steps for its own
// developers, and reads what our snapshot never holds.
const leanReadability: Plugin = {
  name: 'lean-readability',
  setup(build) {
    build.onLoad({ filter: /Readability-readerable\.js$/ }, () => ({ contents: '', loader: 'js' }));
    build.onLoad({ filter: /Readability\.js$/ }, async ({ path }) => ({
      contents: withoutMethods(withoutLogging(await readFile(path, 'utf8'))),
      loader: 'js',
    }));
  },
};

const logStatement = /^\s*this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);$/gm;

/** Readability's source without its calls of `this.log`, which do nothing unless it debugs. */
export function withoutLogging(source: string): string {
  return source.replace(logStatement, '');
}

// Metadata is read by ourselves (src/article/readable.ts overrides what asks
// for it); noscript, lazy pictures and addresses are resolved by the snapshot.
const idleMethods = [
  ...['_getJSONLD', '_getArticleMetadata', '_getArticleTitle', '_unescapeHtmlEntities', '_isUrl'],
  ...['_unwrapNoscriptImages', '_isSingleImage', '_fixLazyImages', '_fixRelativeUris'],
];

/** Readability's source with the bodies of those methods emptied; throws where one of them is gone. */
export function withoutMethods(source: string): string {
  return idleMethods.reduce((rest, name) => {
    const method = new RegExp(`^  ${name}\\([^)]*\\) \\{$[\\s\\S]*?^  \\},$`, 'm');
    if (!method.test(rest)) throw new Error(`Readability has no ${name} any more: see scripts/lean.ts.`);
    return rest.replace(method, `  ${name}() {},`);
  }, source);
}

/** All of them. */
export const leanPlugins: readonly Plugin[] = [leanPolyfill, leanReadability];
