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
      contents: withoutWrappers(withoutCallbackTable(await readFile(path, 'utf8'))),
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

/** What is left out, and what stands there instead. */
type Part = readonly [idle: RegExp, instead: string];

// What wraps the table's methods, the network events of developer tools, privacy
// settings, and sending: browsers promise answers, and ours are checked anyway.
const idleWrappers: readonly Part[] = [
  [/^ {6}const makeCallback = [\s\S]*?^ {6}\};$/m, ''],
  [/^ {6}const wrapAsyncFunction = [\s\S]*?^ {6}\};$/m, 'const wrapAsyncFunction = () => undefined;'],
  [/^ {6}const onRequestFinishedWrappers = [\s\S]*?^ {6}\}\);$/m, 'const onRequestFinishedWrappers = new WeakMap();'],
  [/^ {6}const settingMetadata = [\s\S]*?(?=^ {6}return wrapObject)/m, ''],
  [/^ {6}const pluralizeArguments = .*$/m, ''],
  [
    /^ {6}const wrappedSendMessageCallback = [\s\S]*?^ {6}const staticWrappers = \{[\s\S]*?^ {6}\};$/m,
    'const staticWrappers = { runtime: { onMessage: wrapEvent(onMessageWrappers) } };',
  ],
];

/** The polyfill's source without wrappers that an empty table never calls; throws where one of them is gone. */
export function withoutWrappers(source: string): string {
  return withoutParts(source, idleWrappers, 'The polyfill wraps its methods otherwise now: see scripts/lean.ts.');
}

// Readability's package brings a second program, which guesses whether a page
// is readable; nothing here asks it. The first one logs its steps for its own
// developers, and reads what our snapshot never holds.
const leanReadability: Plugin = {
  name: 'lean-readability',
  setup(build) {
    build.onLoad({ filter: /Readability-readerable\.js$/ }, () => ({ contents: '', loader: 'js' }));
    build.onLoad({ filter: /Readability\.js$/ }, async ({ path }) => ({
      contents: withoutConstants(withoutMethods(withoutRetry(withoutLogging(await readFile(path, 'utf8'))))),
      loader: 'js',
    }));
  },
};

const logStatement = /^\s*this\.log\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\);$/gm;

/** Readability's source without its calls of `this.log`, which do nothing unless it debugs. */
export function withoutLogging(source: string): string {
  return source.replace(logStatement, '');
}

// It keeps the page's HTML for looser attempts, which src/article/readable.ts
// makes instead, cleans out what the snapshot never holds, looks up the text's
// direction at last, and sets up its log and options that nothing asks for then.
const idleSteps: readonly Part[] = [
  [/^ {4}var pageCacheHtml = page\.innerHTML;$/m, ''],
  [/^ {6}var parseSuccessful = true;$[\s\S]*?^ {4}\}$(?=\n {2}\},$)/m, 'return articleContent; }'],
  [/^ {4}this\._clean\(articleContent, "(?:object|embed|link|input|textarea|select|button)"\);$/gm, ''],
  [/^ {2}this\._maxElemsToParse =[\s\S]*?(?=^ {2}this\._nbTopCandidates)/m, ''],
  [/^ {2}this\._charThreshold =[\s\S]*?(?=^ {2}this\._allowedVideoRegex)/m, ''],
  [/^ {2}\/\/ Start with all flags set[\s\S]*?(?=^\}$)/m, ''],
];

/** Readability's source without those steps; throws where one of them is gone. */
export function withoutRetry(source: string): string {
  return withoutParts(source, idleSteps, 'Readability retries or logs otherwise now: see scripts/lean.ts.');
}

function withoutParts(source: string, parts: readonly Part[], message: string): string {
  return parts.reduce((rest, [idle, instead]) => {
    if (!idle.test(rest)) throw new Error(message);
    return rest.replace(idle, instead);
  }, source);
}

// An attempt begins and ends in src/article/readable.ts, and metadata is read by
// ourselves; noscript, lazy pictures and addresses are resolved by the snapshot,
// which copies no styles and nothing unseen; class names are kept on purpose.
const idleMethods = [
  ...['parse', '_removeScripts', '_prepDocument', '_postProcessContent', '_simplifyNestedElements'],
  ...['_getJSONLD', '_getArticleMetadata', '_getArticleTitle', '_unescapeHtmlEntities', '_isUrl'],
  ...['_unwrapNoscriptImages', '_isSingleImage', '_fixLazyImages', '_fixRelativeUris'],
  ...['_cleanStyles', '_cleanClasses', '_isProbablyVisible', '_findNode', '_removeFlag'],
];

/** Readability's source without those methods, or with them emptied where they are still called; throws where one is gone. */
export function withoutMethods(source: string): string {
  const emptied = idleMethods.reduce((rest, name) => {
    const method = new RegExp(`^  ${name}\\([^)]*\\) \\{$[\\s\\S]*?^  \\},$`, 'm');
    if (!method.test(rest)) throw new Error(`Readability has no ${name} any more: see scripts/lean.ts.`);
    return rest.replace(method, `  ${name}() {},`);
  }, source);
  const uncalled = idleMethods.filter((name) => !emptied.includes(`.${name}(`));
  return uncalled.reduce((rest, name) => rest.replace(`  ${name}() {},`, ''), emptied);
}

// Patterns and lists that only those methods read, or nothing at all.
const idleConstants = [
  ...['extraneous', 'replaceFonts', 'nextLink', 'prevLink', 'srcsetUrl', 'b64DataUrl', 'jsonLdArticleTypes'],
  ...['PRESENTATIONAL_ATTRIBUTES', 'DEPRECATED_SIZE_ATTRIBUTE_ELEMS', 'HTML_ESCAPE_MAP', 'CLASSES_TO_PRESERVE'],
];

/** Readability's source without those constants; throws where one of them is gone, or is read. */
export function withoutConstants(source: string): string {
  return idleConstants.reduce((rest, name) => {
    const constant = new RegExp(`^ +${name}:\\s*(?:/.*/[a-z]*|\\[[^\\]]*\\]|\\{[^}]*\\}),$`, 'm');
    if (!constant.test(rest) || new RegExp(`\\.${name}\\b`).test(rest))
      throw new Error(`Readability has or reads ${name} otherwise now: see scripts/lean.ts.`);
    return rest.replace(constant, '');
  }, source);
}

/** All of them. */
export const leanPlugins: readonly Plugin[] = [leanPolyfill, leanReadability];
