/** Things that are stored as one item each, under keys of one prefix, so that one item's quota holds one thing. */
import { browser } from '../platform/browser.ts';

/** With the user's account on all devices, or on this device alone. */
type Area = 'sync' | 'local';

/** Key without prefix → stored value, of every item whose key has the prefix. */
export async function loadItems(prefix: string, area: Area = 'sync'): Promise<Map<string, unknown>> {
  const stored = Object.entries(await browser.storage[area].get(null));
  return new Map(
    stored.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]),
  );
}

/** Calls `listener` whenever an item of the prefix changes, on whichever page or device; answers with a function that stops it. */
export function onItemsChange(prefix: string, listener: () => void, area: Area = 'sync'): () => void {
  const onChanged = (changes: Record<string, unknown>, changed: string) => {
    if (changed === area && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
