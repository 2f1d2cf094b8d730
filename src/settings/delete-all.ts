/** Takes away everything that was ever stored, on this device and with the user's account. */
import { browser } from '../platform/browser.ts';

/** Leaves nothing behind: settings, terms, reading places, and what pages keep for their first paint. */
export async function deleteAllStored(): Promise<void> {
  // The synced part first: it alone can be refused, and then nothing is gone yet.
  await browser.storage.sync.clear();
  await browser.storage.local.clear();
  localStorage.clear();
}
