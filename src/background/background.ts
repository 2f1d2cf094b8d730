/** The background: routes clicks, the shortcut and messages; keeps nothing in memory. */
import { handle } from '../messages/handle.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { extractionOf } from './extraction.ts';
import { followIcon, refreshIcon } from './icon.ts';
import { overlay } from './overlay.ts';
import { redeemToken } from './tokens.ts';

const refused = { ok: false, reason: 'no-permission' } as const;

handle({
  'article:of-tab': async (tab, sender) => (isPopup(sender) ? extractionOf(tab) : refused),
  'article:by-token': async (token, sender) => {
    const tab = await redeemToken(token, sender);
    return tab === null ? refused : extractionOf(tab);
  },
  'overlay:open': async (tab, sender) => {
    if (isPopup(sender)) await overlay(tab, 'open');
    return null;
  },
  'overlay:close': async (_, sender) => {
    if (sender.tab?.id !== undefined) await overlay(sender.tab.id, 'close');
    return null;
  },
});

/** Whether the popup asks, which alone is in no tab and so alone may name one. */
function isPopup({ tab }: Runtime.MessageSender): boolean {
  return tab === undefined;
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
