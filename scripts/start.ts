/**
 * The main job: builds the extension, opens Chromium with it on a page and
 * opens the reader by a click on the icon. `npm start` shows the demo page,
 * `npm start -- URL-or-FILE` that page. Without a display it works headless
 * and leaves pictures and the article in out/.
 */
import { mkdir } from 'node:fs/promises';
import { launchBrowser } from '../tests/browsers/launch.ts';
import { build } from './build.ts';
import { openPage } from './start/page.ts';
import { report } from './start/report.ts';

const say = (sentence: string): void => console.log(`• ${sentence}`);

/** Whether there is a screen to show a window on. */
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  say('Building the extension into dist/.');
  await build();
  await mkdir('out', { recursive: true });
  const page = await openPage(process.argv[2]);
  say(hasDisplay ? 'Opening Chromium with Jernih in it.' : 'Opening Chromium without a window: there is no display.');
  const browser = await launchBrowser('chromium', {
    extension: 'dist/chrome',
    display: hasDisplay ? 'screen' : 'headless',
    ...(page.proxyPort === undefined ? {} : { proxyPort: page.proxyPort }),
  });
  try {
    say(`Loading ${page.url}.`);
    await browser.open(page.url);
    say('Clicking the Jernih icon in the toolbar.');
    const popup = await browser.openPopup();
    await popup.waitFor(`document.querySelector('h1, .notice:not([data-state=loading])')`, 20_000);
    if (hasDisplay) {
      say('The reader is open. Press Alt+Shift+L on the page for the full-page reader; close the window to end.');
      await browser.gone();
    } else await report(browser, popup, say);
  } finally {
    await browser.close();
    await page.close();
  }
}

try {
  await main();
} catch (error) {
  console.error(`\nThat did not work: ${error instanceof Error ? error.message : String(error)}`);
  console.error(
    'What to do: run "npm run build" to see whether the extension builds; if it does, check that Chromium starts.',
  );
  process.exit(1);
}
