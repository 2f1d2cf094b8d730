/** What each part of the annotators weighs as a reader would load it: bundled, minified, gzipped. */
import { gzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { table } from './count.ts';

const folder = 'src/annotate';
const figuresAndDates = 'export * from "./figures/figures.ts"; export * from "./dates/dates.ts"';

/** The tables of the other language left out, as a bundle for one language would. */
function without(language: string): Plugin {
  const table = /\/(figures|dates)\/[a-z]{2}\.ts$/;
  return {
    name: 'one language',
    setup: ({ onLoad }) =>
      onLoad({ filter: new RegExp(`/(figures|dates)/${language}\\.ts$`) }, ({ path }) => {
        const names = { en: 'english', id: 'indonesian' }[language];
        return { contents: `export const ${names}${table.exec(path)?.[1] === 'dates' ? 'Dates' : 'Figures'} = {};` };
      }),
  };
}

/** A table of gzip sizes. */
export async function sizeTable(): Promise<string> {
  const parts: readonly (readonly [string, Promise<number>])[] = [
    ['figures and dates, Indonesian', gzipSize(figuresAndDates, [without('en')])],
    ['figures and dates, English', gzipSize(figuresAndDates, [without('id')])],
    ['figures and dates, both languages', gzipSize(figuresAndDates)],
    ['people with the glossary they look at', gzipSize('export * from "./people/people.ts"')],
    ['everything annotators load at first', gzipSize('export * from "./annotate.ts"')],
    ['the trained names, loaded after that', lazySize()],
  ];
  const rows = await Promise.all(parts.map(async ([part, size]) => [part, `${(await size) / 1000} kB`]));
  return table(['part', 'gzip'], rows);
}

const settings = {
  ...{ bundle: true, minify: true, write: false, format: 'esm', target: 'es2023', logLevel: 'silent' },
} as const satisfies BuildOptions;

async function gzipSize(contents: string, plugins: Plugin[] = []): Promise<number> {
  const stdin = { contents, resolveDir: folder, loader: 'ts' } as const;
  const { outputFiles } = await build({ ...settings, stdin, plugins });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

/** The chunks that only the trained names need. */
async function lazySize(): Promise<number> {
  const first = `${folder}/annotate.ts`;
  const { outputFiles, metafile } = await build({
    ...settings,
    entryPoints: [first, `${folder}/people/model/load.ts`],
    ...{ splitting: true, metafile: true, outdir: 'out' },
  });
  const loaded = staticImports(metafile.outputs, outputOf(metafile, first));
  const later = outputFiles.filter(({ path }) => ![...loaded].some((name) => path.endsWith(name)));
  return later.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0);
}

function outputOf({ outputs }: Metafile, entryPoint: string): string {
  return Object.keys(outputs).find((name) => outputs[name]?.entryPoint === entryPoint) ?? '';
}

function staticImports(outputs: Metafile['outputs'], from: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(from)) return known;
  known.add(from);
  for (const { kind, path } of outputs[from]?.imports ?? []) {
    if (kind === 'import-statement') staticImports(outputs, path, known);
  }
  return known;
}
