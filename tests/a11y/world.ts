/** The page that these tests read, and the ways to look at it: in a theme, on a narrow screen, zoomed. */
import { themes } from '../../src/settings/settings.ts';
import type { BrowserName, Driver, Surface } from '../browsers/driver.ts';
import type { NewsServer } from '../browsers/server/server.ts';
import { articleSettled, pressForOverlay } from '../e2e/support.ts';
import { fullPage, fullPicture, fullUrl, sandboxedUrl } from './page.ts';
import type { Look } from './states.ts';

/**
 * Themes in which everything is opened and looked at. What a theme changes is the same in both browsers, so that the
 * second one opens all in two of them; closed, it is looked at in every theme on the narrow screens.
 */
export const fullyOpened: Readonly<Record<BrowserName, readonly (typeof themes)[number][]>> = {
  chromium: themes,
  firefox: ['auto', 'contrast'],
};

/** Puts the page, its picture and its sandboxed twin on the made-up web. */
export function serveFullPage(server: NewsServer): void {
  server.serve(fullUrl, fullPage);
  server.serve(sandboxedUrl, { body: fullPage, headers: { 'content-security-policy': 'sandbox allow-scripts' } });
  // Firefox asks for every picture on a page of an extension by https.
  for (const scheme of ['http:', 'https:']) {
    const url = new URL('/img/tambak.svg', fullUrl.replace('http:', scheme)).href;
    server.serve(url, { body: fullPicture, type: 'image/svg+xml' });
  }
}

/** Opens the reader over the page, and resolves once it stands still. */
export async function openFullPage(driver: Driver): Promise<Surface> {
  await driver.open(fullUrl);
  const overlay = await pressForOverlay(driver);
  await articleSettled(overlay);
  return overlay;
}

/** Stores settings over the defaults, as synced storage would bring them from another device. */
export async function useSettings(driver: Driver, settings: Readonly<Record<string, unknown>>): Promise<void> {
  const stored = JSON.stringify(settings);
  await driver.background(`(globalThis.browser ?? chrome).storage.sync.set({ settings: ${stored} }).then(() => true)`);
}

/** A theme in an open surface, once it is drawn in it. */
export async function useTheme(driver: Driver, surface: Surface, theme: string): Promise<void> {
  await useSettings(driver, { theme });
  await surface.waitFor(`document.documentElement.dataset.theme === '${theme}'`);
}

/** Looks at a surface in every theme, and leaves it in the first. */
export async function throughThemes(driver: Driver, surface: Surface, look: Look): Promise<void> {
  for (const theme of themes.toReversed()) {
    await useTheme(driver, surface, theme);
    await look(theme);
  }
}

/** Screens that are 320 CSS px wide, or little less beside a scroll bar: a narrow one, and a wide one at 400 %. */
export const narrowScreens = ['320 px', '400 %'] as const;

/** One of the narrow screens. */
export type NarrowScreen = (typeof narrowScreens)[number];

interface Screen {
  readonly size: readonly [number, number];
  readonly zoom: number;
}

const ordinary: Screen = { size: [1280, 860], zoom: 1 };
const zoomed: Screen = { size: [1280, 1024], zoom: 4 };
const narrow: Record<BrowserName, Screen> = {
  chromium: { size: [320, 640], zoom: 1 },
  // No window of Firefox is as narrow as that, so it is one of twice the width at 200 %.
  firefox: { size: [640, 1280], zoom: 2 },
};

const screenOf = ({ name }: Driver, screen: NarrowScreen): Screen => (screen === '400 %' ? zoomed : narrow[name]);

/**
 * Makes the web page's tab such a screen while `use` runs; `show` shows the
 * surface, which lies over that tab or is a tab of its own.
 */
export async function onNarrowScreen<S extends Surface>(
  driver: Driver,
  screen: NarrowScreen,
  show: () => Promise<S>,
  use: (surface: S) => Promise<void>,
): Promise<void> {
  const { size, zoom } = screenOf(driver, screen);
  await driver.setViewport(...size);
  const surface = await show();
  try {
    await driver.setZoom(zoom);
    await surface.waitFor('innerWidth <= 320 && innerWidth >= 300');
    await use(surface);
  } finally {
    // The browser keeps a site's zoom.
    await driver.setZoom(ordinary.zoom);
    await driver.setViewport(...ordinary.size);
  }
}
