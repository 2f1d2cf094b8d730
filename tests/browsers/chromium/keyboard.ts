/** The keyboard of a Chromium: a real one on a virtual display, the page's own where there is none. */
import type { KeyInput, Page } from 'puppeteer-core';
import type { VirtualDisplay } from '../xvfb.ts';

/** Presses keys joined by `+` in a page; neither the browser nor its extensions' commands hear of them. */
export async function pressInPage(page: Page, keys: string): Promise<void> {
  const inputs = keys.split('+') as KeyInput[];
  for (const key of inputs) await page.keyboard.down(key);
  for (const key of inputs.reverse()) await page.keyboard.up(key);
}

/** Presses keys joined by `+` on the display, for whatever has the focus. */
export async function pressOnDisplay(display: VirtualDisplay | null, keys: string): Promise<void> {
  if (!display) throw new Error(`Chromium hears ${keys} on a virtual display only: start it with display: 'virtual'`);
  await display.press(keys);
}
