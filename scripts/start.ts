/**
 * The main job: builds the extension, opens Chromium with it on a page and
 * opens the reader by a click on the icon. `npm start` shows the demo page,
 * `npm start -- URL-or-FILE` that page. Without a display it works headless
 * and leaves pictures and the article in out/.
 */
import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/browsers/launch.ts';
import { build } from './build.ts';
import { openPage } from './start/page.ts';
import { report } from './start/report.ts';

/** `--built` takes the extension as it is in dist/. */
const { values, positionals } = parseArgs({ options: { built: { type: 'boolean' } }, allowPositionals: true });

const say = (sentence: string): void => console.log(`• ${sentence}`);

/** Whether there is a screen to show a window on. */
const hasDisplay = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(): Promise<void> {
  const page = await openPage(positionals[0]);
  if (!values.built) {
    say('Building the extension into dist/.');
    await build();
  }
  await mkdir('out', { recursive: true });
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

const advice = 'run "npm run build" to see whether the extension builds; if it does, check that Chromium starts.';

try {
  await main();
} catch (error) {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  console.error(`\nThat did not work: ${message}`);
  console.error(`What to do: ${typeof cause === 'string' ? cause : advice}`);
  process.exit(1);
}
