/**
 * What icon and title say of a tab. The browser keeps it for that tab and
 * forgets it when the tab goes to another document, so nothing is kept here.
 */
import { browser } from '../platform/browser.ts';

/** What can be said of a tab; of most there is nothing to say. */
export type TabState = 'idle' | 'open' | 'restricted' | 'pdf';

const looks = {
  idle: { icon: 'icon', title: 'extensionName' },
  open: { icon: 'open', title: 'titleOpen' },
  restricted: { icon: 'off', title: 'titleRestricted' },
  pdf: { icon: 'off', title: 'titlePdf' },
} as const;

/** Says it of the tab; of one that is gone there is nothing to be said. */
export async function showState(tabId: number, state: TabState): Promise<void> {
  const { icon, title } = looks[state];
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${icon}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title) }),
  ]).catch(() => undefined);
}
