/** Terms that the user knows and wants marked nowhere, one `storage.sync` item each. */
import { browser } from '../platform/browser.ts';
import { loadItems, onItemsChange } from './synced-items.ts';

const prefix = 'hidden:';

/** All hidden terms in alphabetical order, spelled as they were hidden. */
export async function loadHiddenTerms(): Promise<string[]> {
  return [...(await loadItems(prefix)).keys()].sort((a, b) => a.localeCompare(b));
}

/** Hides the term of this spelling; rejects where the quota is full. */
export async function hideTerm(term: string): Promise<void> {
  await browser.storage.sync.set({ [prefix + term]: true });
}

/** Brings the term of this spelling back. */
export async function showTerm(term: string): Promise<void> {
  await browser.storage.sync.remove(prefix + term);
}

/** Calls `listener` with all hidden terms at every change; answers with a function that stops it. */
export function onHiddenTermsChange(listener: (terms: string[]) => void): () => void {
  return onItemsChange(prefix, () => void loadHiddenTerms().then(listener));
}
