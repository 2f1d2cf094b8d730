/**
 * Builds the extension into dist/chrome and dist/firefox, with a zip of each.
 * `--watch` rebuilds at every change; `--no-zip` leaves the zips out.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { minify } from 'terser';
import { leanPlugins } from './lean.ts';
import { pack } from './pack.ts';

/** The browsers that are built for; both take the same files. */
export const targets = ['chrome', 'firefox'] as const;

/** Most gzipped bytes that each part may have, by the files that it loads. */
export const budgets = [
  { part: 'content script', files: ['content.js'], limit: 30 * 1024 },
  { part: 'popup and reader', files: ['popup.js', 'reader.css'], limit: 60 * 1024 },
  { part: 'background', files: ['background.js'], limit: 5 * 1024 },
] as const;

const shared: esbuild.BuildOptions = {
  bundle: true,
  minify: true,
  target: ['chrome123', 'firefox142'],
  charset: 'utf8',
  legalComments: 'none',
  // Names of Readability's private methods, which nothing looks up by their text.
  mangleProps: /^_[a-z]/,
  logLevel: 'warning',
  plugins: [...leanPlugins],
  // Typefaces are files beside the style sheets, loaded when they are chosen.
  external: ['*.woff2'],
};

// Scripts that the browser runs as classic ones, each in one file.
const scripts = {
  ...shared,
  format: 'iife',
  entryPoints: {
    background: 'src/background/background.ts',
    content: 'src/content/content.ts',
    'first-paint': 'src/surface/first-paint.ts',
  },
} satisfies esbuild.BuildOptions;

// The pages share one chunk: reader, annotators and glossary.
const pages: esbuild.BuildOptions = {
  ...shared,
  format: 'esm',
  splitting: true,
  chunkNames: 'shared-[hash]',
  entryPoints: [
    { in: 'src/popup/popup.tsx', out: 'popup' },
    { in: 'src/overlay/overlay.tsx', out: 'overlay' },
    { in: 'src/permission/permission.tsx', out: 'permission' },
    { in: 'src/options/options.tsx', out: 'options' },
    { in: 'src/options/options.css', out: 'options' },
    { in: 'src/reader/reader.css', out: 'reader' },
  ],
};

const typeface = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next';

/** Files that are copied as they are: from → to. */
const assets = [
  ['src/_locales', '_locales'],
  ['src/popup/popup.html', 'popup.html'],
  ['src/overlay/overlay.html', 'overlay.html'],
  ['src/permission/permission.html', 'permission.html'],
  ['src/options/options.html', 'options.html'],
  ['src/options/sample-picture.svg', 'sample-picture.svg'],
  ['icons', 'icons'],
  [`${typeface}/files`, 'fonts'],
  [`${typeface}/LICENSE`, 'fonts/LICENSE'],
  ['LICENSE', 'LICENSE'],
] as const;

/** Gzipped bytes of each part, measured on what was built. */
export interface PartSize {
  readonly part: string;
  readonly bytes: number;
  readonly limit: number;
}

/** Builds everything once and answers with the sizes. */
export async function build(): Promise<PartSize[]> {
  await rm('dist', { recursive: true, force: true });
  for (const target of targets) {
    await bundle(`dist/${target}`);
    await copyAssets(`dist/${target}`, target);
  }
  return measure('dist/chrome');
}

async function bundle(outdir: string): Promise<void> {
  await Promise.all([scripts, pages].map((options) => esbuild.build({ ...options, outdir })));
  await Promise.all(Object.keys(scripts.entryPoints).map((name) => squeeze(`${outdir}/${name}.js`)));
}

/** Makes a classic script some 6 % smaller than esbuild leaves it (docs/decisions/005-terser.md). */
async function squeeze(file: string): Promise<void> {
  const { code } = await minify(await readFile(file, 'utf8'), { ecma: 2020, toplevel: true, compress: { passes: 3 } });
  if (!code) throw new Error(`${file} is empty.`);
  await writeFile(file, code);
}

async function copyAssets(outdir: string, target: (typeof targets)[number]): Promise<void> {
  await mkdir(outdir, { recursive: true });
  const notSource = (file: string): boolean => file !== 'icons/jernih.svg';
  // One by one, because two of them may go into the same folder.
  for (const [from, to] of assets) await cp(from, `${outdir}/${to}`, { recursive: true, filter: notSource });
  await writeFile(`${outdir}/manifest.json`, manifestFor(await readFile('manifest.json', 'utf8'), target));
}

/** The one manifest loads in both browsers as it is; Mozilla's linter wants Chromium's background key out. */
function manifestFor(manifest: string, target: (typeof targets)[number]): string {
  const chromiumOnly = new Set(['service_worker', 'minimum_chrome_version']);
  const keep = (key: string, value: unknown): unknown =>
    target === 'firefox' && chromiumOnly.has(key) ? undefined : value;
  return `${JSON.stringify(JSON.parse(manifest), keep, 2)}\n`;
}

/** Gzipped bytes of each part in a build folder. */
export async function measure(outdir: string): Promise<PartSize[]> {
  return Promise.all(
    budgets.map(async ({ part, files, limit }) => {
      const loaded = (await Promise.all(files.map((file) => withImports(outdir, file)))).flat();
      const sizes = await Promise.all(
        [...new Set(loaded)].map(async (file) => gzipSync(await readFile(file), { level: 9 }).length),
      );
      return { part, limit, bytes: sizes.reduce((sum, size) => sum + size, 0) };
    }),
  );
}

/** A built file and the chunks that it imports at once; what `import()` loads later does not count. */
async function withImports(outdir: string, file: string): Promise<string[]> {
  const source = await readFile(`${outdir}/${file}`, 'utf8');
  const chunks = [...source.matchAll(/(?<!import\()["']\.\/(shared-[\w-]+\.js)["']/g)].map(([, chunk]) => chunk ?? '');
  return [`${outdir}/${file}`, ...(await Promise.all(chunks.map((chunk) => withImports(outdir, chunk)))).flat()];
}

async function watch(): Promise<void> {
  await copyAssets('dist/chrome', 'chrome');
  for (const options of [scripts, pages]) {
    const context = await esbuild.context({ ...options, outdir: 'dist/chrome', minify: false, sourcemap: 'inline' });
    await context.watch();
  }
  console.log('Watching src; load dist/chrome as an unpacked extension. Ctrl+C ends it.');
}

function report(sizes: readonly PartSize[]): void {
  for (const { part, bytes, limit } of sizes) {
    console.log(`${part}: ${bytes} bytes gzipped (limit ${limit})`);
  }
}

if (import.meta.url === `file://${process.argv[1]}`) {
  if (process.argv.includes('--watch')) await watch();
  else {
    report(await build());
    if (!process.argv.includes('--no-zip')) await pack(targets);
  }
}
