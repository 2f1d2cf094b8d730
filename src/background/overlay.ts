/** Opens and closes the reader over a tab's page, and finds another place where it can't be there. */
import type { Extent } from '../article/article.ts';
import { sendToTab } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { ensureContentScript } from './content-script.ts';
import { refusalOf } from './refusal.ts';
import { issueToken } from './tokens.ts';
import { showState } from './toolbar.ts';

/** Applies `action` to the tab's overlay, which shows the `extent` of the page that is asked for. */
export async function overlay(
  tab: number,
  action: 'toggle' | 'open' | 'close',
  extent: Extent = 'whole',
): Promise<void> {
  let state: 'opened' | 'closed';
  try {
    state = await ensureContentScript(tab);
  } catch (error) {
    if (action !== 'close') await explain(tab, String(error));
    return;
  }
  if (state === 'closed') {
    if (action !== 'close') await open(tab, extent);
  } else if (action !== 'open') await sendToTab(tab, 'content:close', null);
}

// Nothing but opening makes a token: whoever closes has no use for one.
async function open(tab: number, extent: Extent): Promise<void> {
  const state = await sendToTab(tab, 'content:open', `?${extent}#${await issueToken(tab, tab)}`);
  if (state === 'impossible') await openReaderTab(tab, extent);
}

/** Shows the reader in a tab of its own, beside the article's. */
async function openReaderTab(article: number, extent: Extent): Promise<void> {
  const { index } = await browser.tabs.get(article);
  const tab = await browser.tabs.create({ url: 'about:blank', index: index + 1, openerTabId: article });
  if (tab.id === undefined) return;
  const token = await issueToken(tab.id, article);
  await browser.tabs.update(tab.id, { url: browser.runtime.getURL(`overlay.html?tab&${extent}#${token}`) });
}

async function explain(tab: number, error: string): Promise<void> {
  const reason = await refusalOf(tab, error);
  if (reason !== 'no-permission') await showState(tab, reason);
  await explainInPopup(tab);
}

/** The popup says why there is no reader on this page; a tab says it where the browser opens no popup. */
async function explainInPopup(tab: number): Promise<void> {
  try {
    await browser.action.setPopup({ tabId: tab, popup: 'popup.html' });
    await browser.action.openPopup();
  } catch {
    await openReaderTab(tab, 'whole');
  }
}
