/** What each part of the annotators weighs as a reader would load it: bundled, minified, gzipped. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { table } from './count.ts';

const parts: Readonly<Record<string, string>> = {
  'figures, Indonesian': 'export { indonesianFigures } from "./figures/id.ts"',
  'figures, English': 'export { englishFigures } from "./figures/en.ts"',
  'dates, Indonesian': 'export { indonesianDates } from "./dates/id.ts"',
  'dates, English': 'export { englishDates } from "./dates/en.ts"',
  'figures and dates, both languages': 'export * from "./figures/figures.ts"; export * from "./dates/dates.ts"',
  'people with the glossary they look at': 'export * from "./people/people.ts"',
  'the trained names, loaded later':
    'export * from "./people/model/finder.ts"; export * from "./people/model/model.ts"; export { default } from "./people/model/weights.json"',
  'everything annotators load': 'export * from "./annotate.ts"',
};

/** A table of gzip sizes. */
export async function sizeTable(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(parts).map(async ([part, contents]) => [part, `${(await gzipSize(contents)) / 1000} kB`]),
  );
  return table(['part', 'gzip'], rows);
}

async function gzipSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src/annotate', loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2023', logLevel: 'silent' },
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}
