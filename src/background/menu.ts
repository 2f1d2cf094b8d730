/** The entries in the page's context menu. */
import { browser } from '../platform/browser.ts';
import { overlay } from './overlay.ts';

const entries = [
  { id: 'whole', contexts: ['page'], title: 'menuOpen' },
  { id: 'selection', contexts: ['selection'], title: 'menuSelection' },
] as const;

/** Puts the entries there; browsers keep them until the extension changes. */
export async function refreshMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, contexts, title } of entries) {
    browser.contextMenus.create({
      id,
      contexts: [...contexts],
      title: browser.i18n.getMessage(title),
      // Over the browser's own pages there is nothing to offer.
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Does what is chosen there. */
export function followMenu(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    const entry = entries.find(({ id }) => id === menuItemId);
    if (entry && tab?.id !== undefined) await overlay(tab.id, 'open', entry.id);
  });
}
