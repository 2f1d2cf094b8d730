/** Gets the content script into a tab, on demand and once. */
import type { Response } from '../messages/protocol.ts';
import { sendToTab } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';

/** Message of the error for a page that took no content script without saying so. */
export const notInjected = 'The page belongs to the browser.';

// Two of them in a page would open two overlays, so whoever asks meanwhile waits for the same one.
const underway = new Map<number, Promise<Response<'content:ping'>>>();

/** Makes sure that the tab's top frame answers, and says what the overlay is; rejects where the browser allows no injection. */
export function ensureContentScript(tab: number): Promise<Response<'content:ping'>> {
  const state = underway.get(tab) ?? ensure(tab).finally(() => underway.delete(tab));
  underway.set(tab, state);
  return state;
}

async function ensure(tab: number): Promise<Response<'content:ping'>> {
  const there = await ping(tab);
  if (there) return there;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] });
  const injected = await ping(tab);
  // Firefox answers as if all were well on pages of its own, and injects nothing.
  if (!injected) throw new Error(notInjected);
  return injected;
}

const ping = (tab: number): Promise<Response<'content:ping'> | null> =>
  sendToTab(tab, 'content:ping', null).catch(() => null);
