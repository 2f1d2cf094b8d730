/** The background: routes clicks, the shortcut, the menu and messages; keeps nothing in memory but what is under way. */
import type { Extent } from '../article/article.ts';
import { handle } from '../messages/handle.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { followTabs } from './automatic.ts';
import { rememberClosed } from './closed.ts';
import { extractionOf } from './extraction.ts';
import { followIcon, refreshIcon } from './icon.ts';
import { followMenu, refreshMenu } from './menu.ts';
import { overlay } from './overlay.ts';
import { forgetSite, isAutomatic } from './sites.ts';
import { redeemToken } from './tokens.ts';
import { showState } from './toolbar.ts';

const refused = { ok: false, reason: 'no-permission' } as const;

const ofTab = (extent: Extent) => async (tab: number, sender: Runtime.MessageSender) =>
  isPopup(sender) ? extractionOf(tab, extent) : refused;

const byToken = (extent: Extent) => async (token: string, sender: Runtime.MessageSender) => {
  const tab = await redeemToken(token, sender);
  return tab === null ? refused : extractionOf(tab, extent);
};

handle({
  'article:of-tab': ofTab('whole'),
  'selection:of-tab': ofTab('selection'),
  'article:by-token': byToken('whole'),
  'selection:by-token': byToken('selection'),
  'overlay:open': async (tab, sender) => {
    if (isPopup(sender)) await overlay(tab, 'open');
    return null;
  },
  'overlay:close': async (_, sender) => {
    if (sender.tab?.id !== undefined) await overlay(sender.tab.id, 'close');
    return null;
  },
  'page:overlay': async (state, { tab }) => {
    if (tab?.id === undefined) return null;
    await showState(tab.id, state === 'opened' ? 'open' : 'idle');
    if (state === 'closed' && tab.url) await rememberClosed(tab.id, tab.url);
    return null;
  },
  'site:ask': isAutomatic,
  'site:forget': forgetSite,
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

async function refresh(): Promise<void> {
  await Promise.all([refreshIcon(), refreshMenu()]);
}

// The browser starts the background for these, so icon and menu are right before they are first used.
browser.runtime.onInstalled.addListener(refresh);
browser.runtime.onStartup.addListener(refresh);
followIcon();
followMenu();
followTabs();
void refreshIcon();
