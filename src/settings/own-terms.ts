/** The user's own glossary terms, one `storage.sync` item each so that one item's quota holds one term. */
import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { loadItems, onItemsChange } from './items.ts';
import { type OwnTerm, ownTermSchema, tidied } from './own-term.ts';

const prefix = 'term:';

/** All own terms in alphabetical order; damaged ones are left out but stay stored. */
export async function loadOwnTerms(): Promise<OwnTerm[]> {
  return [...(await loadItems(prefix)).values()]
    .map((value) => v.safeParse(ownTermSchema, value))
    .flatMap((result) => (result.success ? [result.output] : []))
    .sort((a, b) => a.term.localeCompare(b.term));
}

/** Stores a term, over the one of the same spelling; rejects where it is invalid or the quota is full. */
export const saveOwnTerm = (term: OwnTerm): Promise<void> => saveOwnTerms([term]);

/** Stores all of them in one write, or none. */
export async function saveOwnTerms(terms: readonly OwnTerm[]): Promise<void> {
  await browser.storage.sync.set(termItems(terms));
}

/** The items that terms are stored as; throws where one is invalid. */
export function termItems(terms: readonly OwnTerm[]): Record<string, OwnTerm> {
  const valid = terms.map(({ term, expansion, gloss }) =>
    v.parse(ownTermSchema, { term: tidied(term), expansion: tidied(expansion), gloss: tidied(gloss) }),
  );
  return Object.fromEntries(valid.map((term) => [prefix + term.term, term]));
}

/** Forgets the term of this spelling. */
export const deleteOwnTerm = (term: string): Promise<void> => deleteOwnTerms([term]);

/** Forgets the terms of these spellings, in one write. */
export async function deleteOwnTerms(terms: readonly string[]): Promise<void> {
  await browser.storage.sync.remove(terms.map((term) => prefix + term));
}

/** Calls `listener` with all terms at every change; answers with a function that stops it. */
export function onOwnTermsChange(listener: (terms: OwnTerm[]) => void): () => void {
  return onItemsChange(prefix, () => void loadOwnTerms().then(listener));
}
