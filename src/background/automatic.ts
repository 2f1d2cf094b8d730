/** Opens the reader by itself: over articles of the sites that the user has chosen, and over nothing else. */
import { browser } from '../platform/browser.ts';
import { isClosedAt } from './closed.ts';
import { ensureContentScript } from './content-script.ts';
import { extractionOf, reasonIn } from './extraction.ts';
import { overlay } from './overlay.ts';
import { isAutomatic } from './sites.ts';

/** Pauses before the page is asked, in ms: some bring their text late. */
const pauses = [0, 800, 2200];

/** Tab and address that are being looked at. */
const pending = new Set<string>();

/** Looks at every page that has loaded, and at every new address of one that loads no more. */
export function followTabs(): void {
  browser.tabs.onUpdated.addListener((tab, { status, url }, { url: address }) => {
    // Of all other sites' tabs there is no address to see.
    if (address && (status === 'complete' || url)) void look(tab, address);
  });
}

async function look(tab: number, address: string): Promise<void> {
  const key = `${tab} ${address}`;
  if (pending.has(key) || !mayBeArticle(address)) return;
  // At once, because a page that has loaded is told of twice.
  pending.add(key);
  try {
    if (await isAutomatic(new URL(address).hostname)) await openArticle(tab, address);
  } catch {
    // The tab is gone, or shows another page by now.
  } finally {
    pending.delete(key);
  }
}

/** Whether it is a page of the web, and not a site's first one. */
const mayBeArticle = (address: string): boolean => /^https?:\/\/[^/]+\/+[^?#]/.test(address);

async function openArticle(tab: number, address: string): Promise<void> {
  for (const pause of pauses) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    if ((await browser.tabs.get(tab)).url !== address || (await isClosedAt(tab, address))) return;
    if ((await ensureContentScript(tab)) === 'opened') return;
    // Before it is opened, so that nothing flashes over what is no article.
    const extraction = await extractionOf(tab, 'whole');
    if (reasonIn(extraction) === null) return overlay(tab, 'open');
  }
}
