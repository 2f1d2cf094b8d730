/**
 * Firefox's Reader View and the reader on the same pages in the same Firefox:
 * pairs of pictures and a table, in out/compare/. `npm run compare -- NAME…`
 * takes pages by the beginning of their names, `--real N` so many of each set.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ColorScheme, Driver, Surface } from '../browsers/driver.ts';
import { openReaderView } from '../browsers/firefox/reader-view.ts';
import { launchBrowser } from '../browsers/launch.ts';
import { NewsServer } from '../browsers/server/server.ts';
import { contentsOf } from './contents.ts';
import { type ComparedPage, servePages } from './pages.ts';
import { type Comparison, writeReport } from './report.ts';

const folder = 'out/compare';
const schemes: readonly ColorScheme[] = ['light', 'dark'];

// No window of Firefox is as narrow as a telephone, so that is one of twice the width at 200 %, as telephones are.
const sizes = [
  { width: 390, viewport: [780, 1600], zoom: 2 },
  { width: 1280, viewport: [1280, 860], zoom: 1 },
  { width: 1920, viewport: [1920, 1080], zoom: 1 },
] as const;

/** Takes a surface in every size and colour; answers with the file names by what they show. */
async function picture(driver: Driver, surface: Surface, name: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { width, viewport, zoom } of sizes) {
    const [pixels, height] = viewport;
    await driver.setViewport(pixels, height);
    await driver.setZoom(zoom);
    // Beside the page's own scroll bar an overlay is a little narrower.
    await surface.waitFor(`Math.abs(innerWidth - ${width}) <= 20`);
    for (const scheme of schemes) {
      await driver.setColorScheme(scheme);
      await surface.waitFor(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
      // Reader View fades from one colour to the other.
      await surface.waitFor(`document.getAnimations().every(({ playState }) => playState !== 'running')`);
      const file = `${name}-${width}-${scheme}.png`;
      await surface.screenshot(join(folder, file));
      files.set(`${width} px, ${scheme}`, file);
    }
  }
  await driver.setZoom(1);
  await driver.setViewport(1280, 860);
  return files;
}

const ready = `document.querySelector('.page article, .notice:not([data-state=loading])')`;

async function compare(driver: Driver, { name, url }: ComparedPage): Promise<Comparison> {
  await driver.open(url);
  const offered = await openReaderView(driver);
  const theirs = offered ? await contentsOf(driver.page, 'theirs') : null;
  const theirPictures = offered ? await picture(driver, driver.page, `${name}-theirs`) : new Map<string, string>();
  await driver.open(url);
  await driver.pressShortcut();
  const overlay = await driver.overlay();
  await overlay.waitFor(ready);
  const isArticle = await overlay.evaluate<boolean>(`document.querySelector('.page article') !== null`);
  const ours = isArticle ? await contentsOf(overlay, 'ours') : null;
  const ourPictures = await picture(driver, overlay, `${name}-ours`);
  const pairs = [...ourPictures].map(([what, file]) => ({ what, theirs: theirPictures.get(what) ?? null, ours: file }));
  return { name, url, theirs, ours, pairs: [...pairs, await popupPicture(driver, { name, url })] };
}

async function popupPicture(driver: Driver, { name, url }: ComparedPage): Promise<Comparison['pairs'][number]> {
  await driver.open(url);
  const popup = await driver.openPopup();
  await popup.waitFor(ready);
  const file = `${name}-popup.png`;
  await popup.screenshot(join(folder, file));
  await driver.closePopup();
  return { what: 'popup', theirs: null, ours: file };
}

const { values, positionals } = parseArgs({
  options: { real: { type: 'string', default: '3' } },
  allowPositionals: true,
});
mkdirSync(folder, { recursive: true });
const server = await NewsServer.start();
const isWanted = ({ name }: ComparedPage) =>
  positionals.length === 0 || positionals.some((start) => name.startsWith(start));
const pages = servePages(server, Number(values.real)).filter(isWanted);
const options = { extension: 'dist/firefox', proxyPort: server.port, display: 'virtual', language: 'id' } as const;
const driver = await launchBrowser('firefox', options);
const comparisons: Comparison[] = [];
try {
  for (const page of pages) {
    console.log(page.name);
    comparisons.push(await compare(driver, page));
    // As it goes, because all of it takes long.
    writeReport(folder, comparisons);
  }
} finally {
  await driver.close();
  await server.close();
}
console.log(`\n${writeReport(folder, comparisons)}\n\nPictures side by side: ${folder}/index.html`);
