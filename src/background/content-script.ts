/** Gets the content script into a tab, on demand and once. */
import { sendToTab } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';

/** Message of the error for a page that took no content script without saying so. */
export const notInjected = 'The page belongs to the browser.';

/** Makes sure that the tab's top frame answers; rejects where the browser allows no injection. */
export async function ensureContentScript(tab: number): Promise<void> {
  if (await isThere(tab)) return;
  await browser.scripting.executeScript({ target: { tabId: tab }, files: ['content.js'] });
  // Firefox answers as if all were well on pages of its own, and injects nothing.
  if (!(await isThere(tab))) throw new Error(notInjected);
}

async function isThere(tab: number): Promise<boolean> {
  try {
    return (await sendToTab(tab, 'content:ping', null)) === 'here';
  } catch {
    return false;
  }
}
