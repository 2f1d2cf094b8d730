/**
 * Pictures of the built extension, taken anew: for the README into docs/pictures/,
 * for the stores into store/screenshots/ (1280 × 800, in both languages).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { BrowserName, ColorScheme, Driver, Surface } from '../tests/browsers/driver.ts';
import { launchBrowser } from '../tests/browsers/launch.ts';
import { NewsServer } from '../tests/browsers/server/server.ts';
import { fixtures, pageOf } from '../tests/fixtures/index.ts';

const builds: Record<BrowserName, string> = { chromium: 'dist/chrome', firefox: 'dist/firefox' };
const [demo] = fixtures;
if (!demo) throw new Error('The demo page is missing from tests/fixtures.');
const { url: demoUrl, dir: demoFolder } = demo;
const demoPage = pageOf(demo);

/** Takes one picture. */
type Shot = (driver: Driver) => Promise<void>;

const inSight = `document.querySelector('.page article') && [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight)`;
const still = `document.getAnimations().every(({ playState }) => playState !== 'running')`;

async function save(surface: Surface, file: string): Promise<void> {
  await surface.waitFor(still);
  mkdirSync(dirname(file), { recursive: true });
  await surface.screenshot(file);
  console.log(file);
}

async function inOverlay(driver: Driver, scheme: ColorScheme, file: string, before = ''): Promise<void> {
  await driver.setColorScheme(scheme);
  await driver.open(demoUrl);
  await driver.pressShortcut();
  const overlay = await driver.overlay();
  await overlay.waitFor(inSight);
  if (before) {
    await overlay.click(before);
    await overlay.waitFor(`document.querySelector('.card')`);
  }
  await save(overlay, file);
}

/** The popup as it hangs over its page: neither browser draws both into one picture, so the page draws them. */
async function inPopup(driver: Driver, scheme: ColorScheme, file: string): Promise<void> {
  await driver.setColorScheme(scheme);
  await driver.open(demoUrl);
  const popup = await driver.openPopup();
  await popup.waitFor(inSight);
  await save(popup, file);
  const png = `data:image/png;base64,${readFileSync(file, 'base64')}`;
  await driver.closePopup();
  await driver.page.evaluate(hang, png);
  await driver.page.waitFor(`document.querySelector('#popup')?.naturalWidth`);
  await driver.page.screenshot(file);
}

const hang = (png: string): void => {
  const picture = new Image();
  picture.id = 'popup';
  picture.src = png;
  const look =
    'position:fixed;top:8px;right:14px;z-index:2147483647;border-radius:10px;box-shadow:0 12px 48px #0009,0 0 0 1px #0003';
  picture.style.cssText = look;
  document.documentElement.append(picture);
};

async function inOptions(driver: Driver, scheme: ColorScheme, file: string): Promise<void> {
  await driver.setColorScheme(scheme);
  const options = await driver.extensionPage('options.html');
  await options.waitFor(`document.querySelector('.sample article')`);
  await save(options, file);
  await options.close();
}

const forStore = (folder: string): readonly Shot[] => {
  const file = (name: string) => join('store/screenshots', folder, `${name}.png`);
  return [
    (driver) => inOverlay(driver, 'light', file('1-article')),
    (driver) => inOverlay(driver, 'light', file('2-card'), '.page p .term'),
    (driver) => inPopup(driver, 'light', file('3-popup')),
    (driver) => inOverlay(driver, 'dark', file('4-dark')),
    (driver) => inOptions(driver, 'light', file('5-options')),
  ];
};

const forReadme: readonly Shot[] = [
  (driver) => inPopup(driver, 'light', 'docs/pictures/popup.png'),
  (driver) => inOverlay(driver, 'light', 'docs/pictures/overlay.png', '.page p .term'),
];

/** Each store has its own browser's pictures; a Chromium speaks the languages that its packages brought. */
const sets: readonly { browser: BrowserName; language: string; shots: readonly Shot[] }[] = [
  { browser: 'firefox', language: 'id', shots: [...forReadme, ...forStore('firefox-id')] },
  { browser: 'firefox', language: 'en-US', shots: forStore('firefox-en') },
  { browser: 'chromium', language: 'id', shots: forStore('chrome-id') },
  { browser: 'chromium', language: 'en-US', shots: forStore('chrome-en') },
];

async function take(server: NewsServer, { browser, language, shots }: (typeof sets)[number]): Promise<void> {
  const options = { extension: builds[browser], proxyPort: server.port, display: 'virtual', language } as const;
  const driver = await launchBrowser(browser, options);
  try {
    const spoken = await driver.background<string>('(globalThis.browser ?? chrome).i18n.getUILanguage()');
    if (!language.startsWith(spoken.slice(0, 2))) {
      console.log(`${browser} has no ${language} here: its pictures are left out.`);
      return;
    }
    await driver.setViewport(1280, 800);
    for (const shot of shots) await shot(driver);
  } finally {
    await driver.close();
  }
}

const server = await NewsServer.start();
for (const scheme of ['http:', 'https:']) {
  // Firefox asks for every picture on a page of an extension by https.
  server.serveFolder(`${scheme}//${new URL(demoUrl).host}/img/`, join(demoFolder, 'img'));
}
server.serve(demoUrl, demoPage);
try {
  for (const set of sets) await take(server, set);
} finally {
  await server.close();
}
