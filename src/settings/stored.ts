/** The settings as they lie in `storage.sync`, under one key. */
import { browser } from '../platform/browser.ts';

/** Where the settings lie. */
export const settingsKey = 'settings';

/** What `parse` makes of what is stored. */
export async function loadStored<T>(parse: (stored: unknown) => T): Promise<T> {
  return parse((await browser.storage.sync.get(settingsKey))[settingsKey]);
}

/** Calls `listener` at every change, from whichever page or device; answers with a function that stops it. */
export function followStored<T>(parse: (stored: unknown) => T, listener: (value: T) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && settingsKey in changes) listener(parse(changes[settingsKey]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
