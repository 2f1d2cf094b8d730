/** The article of a tab, or the reason why there is none. */
import type { FailureReason } from '../article/article.ts';
import { sendToTab } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { ensureContentScript, notInjected } from './content-script.ts';

/** Asks the tab's page for its extraction, not yet validated; never rejects. */
export async function extractionOf(tab: number): Promise<unknown> {
  try {
    await ensureContentScript(tab);
  } catch (error) {
    return { ok: false, reason: await refusalOf(tab, String(error)) };
  }
  try {
    return await sendToTab(tab, 'content:extract', null);
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

// Chromium shows no address of pages that are its own, but names them in its error.
const browsersOwn = /chrome:\/\/|extensions gallery|edge:\/\//i;

/** Why the browser refused the content script, as far as it tells. */
async function refusalOf(tab: number, error: string): Promise<FailureReason> {
  if (error.includes(notInjected) || browsersOwn.test(error)) return 'restricted';
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  // Without the click's permission the tab's address is hidden too.
  if (!url) return 'no-permission';
  return /\.pdf(?:$|[?#])/i.test(url) ? 'pdf' : 'restricted';
}
