/** The background: routes clicks, the shortcut and messages; keeps nothing in memory. */
import { handle } from '../messages/handle.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { extractionOf } from './extraction.ts';
import { followIcon, refreshIcon } from './icon.ts';
import { overlay } from './overlay.ts';
import { redeemToken } from './tokens.ts';

handle({
  'article:get': async (request, sender) => {
    const tab = popupTab(request.tab, sender) ?? (await redeemToken(request.token, sender));
    return tab === null ? { ok: false, reason: 'no-permission' } : extractionOf(tab);
  },
  'overlay:open': async ({ tab }, sender) => {
    if (popupTab(tab, sender) !== null) await overlay(tab, 'open');
    return null;
  },
  'overlay:close': async (_, sender) => {
    if (sender.tab?.id !== undefined) await overlay(sender.tab.id, 'close');
    return null;
  },
});

/** The popup alone is in no tab, so it alone may name one. */
function popupTab(tab: number | undefined, sender: Runtime.MessageSender): number | null {
  return sender.tab === undefined && tab !== undefined ? tab : null;
}

browser.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'toggle-reader' && tab?.id !== undefined) await overlay(tab.id, 'toggle');
});

browser.action.onClicked.addListener(async (tab) => {
  if (tab.id !== undefined) await overlay(tab.id, 'toggle');
});

// The browser starts the background for these, so the icon is right before its first click.
browser.runtime.onInstalled.addListener(refreshIcon);
browser.runtime.onStartup.addListener(refreshIcon);
followIcon();
void refreshIcon();
