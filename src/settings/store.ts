/** Settings kept in `storage.sync`: read, change, follow. */
import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { type Settings, settingsSchema } from './settings.ts';

const key = 'settings';

/** What is stored, repaired; the defaults where nothing is. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.sync.get(key);
  return v.parse(settingsSchema, stored[key] ?? {});
}

// Each save reads, changes and writes, so one that overtook another would undo it.
let lastSave: Promise<unknown> = Promise.resolve();

/** Stores `change` over what is stored by then and answers with the result. */
export function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const save = lastSave.then(() => store(change));
  lastSave = save.catch(() => undefined);
  return save;
}

async function store(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.sync.set({ [key]: settings });
  return settings;
}

/** Calls `listener` at every change, from whichever page or device; answers with a function that stops it. */
export function onSettingsChange(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'sync' && key in changes) listener(v.parse(settingsSchema, changes[key]?.newValue ?? {}));
  };
  browser.storage.onChanged.addListener(onChanged);
  return () => browser.storage.onChanged.removeListener(onChanged);
}
