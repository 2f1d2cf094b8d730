/** Things kept in `storage.sync` as one item each, under keys of one prefix, so that one item's quota holds one thing. */
import { browser } from '../platform/browser.ts';

/** Key without prefix → stored value, of every item whose key has the prefix. */
export async function loadItems(prefix: string): Promise<Map<string, unknown>> {
  const stored = Object.entries(await browser.storage.sync.get(null));
  return new Map(
    stored.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]),
  );
}

/** Calls `listener` whenever an item of the prefix changes, on whichever page or device; answers with a function that stops it. */
export function onItemsChange(prefix: string, listener: () => void): () => void {
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'sync' && Object.keys(changes).some((key) => key.startsWith(prefix))) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
