/** Why a browser allows no reader over a page. */
import type { FailureReason } from '../article/article.ts';
import { browser } from '../platform/browser.ts';
import { notInjected } from './content-script.ts';

// Chromium shows no address of pages that are its own, but names them in its error.
const browsersOwn = /chrome:\/\/|extensions gallery|edge:\/\//i;

/** Why the browser refused the content script with this error, as far as it tells. */
export async function refusalOf(
  tab: number,
  error: string,
): Promise<Extract<FailureReason, 'restricted' | 'no-permission' | 'pdf'>> {
  if (error.includes(notInjected) || browsersOwn.test(error)) return 'restricted';
  const url = (await browser.tabs.get(tab).catch(() => null))?.url;
  // Without the click's permission the tab's address is hidden too.
  if (!url) return 'no-permission';
  return /\.pdf(?:$|[?#])/i.test(url) ? 'pdf' : 'restricted';
}
