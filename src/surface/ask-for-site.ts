/** Asks the browser for one site; it wants a click for that, and shows a question of its own. */
import { browser } from '../platform/browser.ts';

/** The pattern that stands for all pages of a host. */
const pagesOf = (host: string) => ({ origins: [`*://${host}/*`] });

/** Asks here; answers with whether the user has agreed. */
export const requestSite = (host: string): Promise<boolean> => browser.permissions.request(pagesOf(host));

/** Asks where the browser lets this page ask, else in a tab made for it. */
export async function askForSite(host: string): Promise<void> {
  // A frame inside a web page has no such API in Firefox.
  if ('permissions' in browser && window.top === window) await requestSite(host);
  else window.open(browser.runtime.getURL(`permission.html#${host}`), '_blank');
}
