/** Settings, own terms and hidden terms together: all that can be carried to another browser. */
import { hiddenItems, showTerms } from './hidden-terms.ts';
import type { OwnTerm } from './own-term.ts';
import { deleteOwnTerms, termItems } from './own-terms.ts';
import type { Settings } from './settings.ts';
import { saveSettings } from './store.ts';

/** What is stored over what is there. */
export interface Carried {
  readonly settings: Partial<Settings>;
  readonly terms: readonly OwnTerm[];
  readonly hidden: readonly string[];
}

/** Stores all of it in one write, or nothing. */
export async function saveCarried({ settings, terms, hidden }: Carried): Promise<void> {
  await saveSettings(settings, { ...termItems(terms), ...hiddenItems(hidden) });
}

/** Forgets terms and brings hidden ones back. */
export async function removeCarried(terms: readonly string[], hidden: readonly string[]): Promise<void> {
  await deleteOwnTerms(terms);
  await showTerms(hidden);
}
