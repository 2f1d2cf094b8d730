/** All settings: read, change, follow. */
import { browser } from '../platform/browser.ts';
import { parseSettings, type Settings } from './settings.ts';
import { followStored, loadStored, settingsKey } from './stored.ts';

/** What is stored, repaired; the defaults where nothing is. */
export const loadSettings = (): Promise<Settings> => loadStored(parseSettings);

// Each save reads, changes and writes, so one that overtook another would undo it.
let lastSave: Promise<unknown> = Promise.resolve();

/** Stores `change` over what is stored by then, `others` in the same write, and answers with the settings. */
export function saveSettings(change: Partial<Settings>, others: Record<string, unknown> = {}): Promise<Settings> {
  const save = lastSave.then(() => store(change, others));
  lastSave = save.catch(() => undefined);
  return save;
}

async function store(change: Partial<Settings>, others: Record<string, unknown>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.sync.set({ ...others, [settingsKey]: settings });
  return settings;
}

/** Calls `listener` with all settings at every change; answers with a function that stops it. */
export const onSettingsChange = (listener: (settings: Settings) => void): (() => void) =>
  followStored(parseSettings, listener);
