/** Where the user has closed the reader: it is not opened there again by itself. Kept until the browser quits. */
import { browser } from '../platform/browser.ts';

/** Addresses remembered for each tab; somebody who comes back later finds it opened again. */
const most = 50;

const keyOf = (tab: number): string => `closed:${tab}`;

async function closedIn(tab: number): Promise<string[]> {
  const stored: unknown = (await browser.storage.session.get(keyOf(tab)))[keyOf(tab)];
  return Array.isArray(stored) ? stored : [];
}

/** Whether the user has closed the reader in this tab at this address. */
export async function isClosedAt(tab: number, address: string): Promise<boolean> {
  return (await closedIn(tab)).includes(address);
}

/** Remembers that the user has. */
export async function rememberClosed(tab: number, address: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: [address, ...(await closedIn(tab))].slice(0, most) });
}
