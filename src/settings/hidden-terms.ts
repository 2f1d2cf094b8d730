/** Terms that the user knows and wants marked nowhere, one `storage.sync` item each. */
import { browser } from '../platform/browser.ts';
import { loadItems, onItemsChange } from './items.ts';

const prefix = 'hidden:';

/** All hidden terms in alphabetical order, spelled as they were hidden. */
export async function loadHiddenTerms(): Promise<string[]> {
  return [...(await loadItems(prefix)).keys()].sort((a, b) => a.localeCompare(b));
}

/** Hides the term of this spelling; rejects where the quota is full. */
export async function hideTerm(term: string): Promise<void> {
  await browser.storage.sync.set(hiddenItems([term]));
}

/** The items that hidden terms are stored as. */
export const hiddenItems = (terms: readonly string[]): Record<string, true> =>
  Object.fromEntries(terms.map((term) => [prefix + term, true]));

/** Brings the term of this spelling back. */
export const showTerm = (term: string): Promise<void> => showTerms([term]);

/** Brings all of them back, in one write. */
export async function showTerms(terms: readonly string[]): Promise<void> {
  await browser.storage.sync.remove(terms.map((term) => prefix + term));
}

/** Calls `listener` with all hidden terms at every change; answers with a function that stops it. */
export function onHiddenTermsChange(listener: (terms: string[]) => void): () => void {
  return onItemsChange(prefix, () => void loadHiddenTerms().then(listener));
}
