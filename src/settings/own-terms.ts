/** The user's own glossary terms, one `storage.sync` item each so that one item's quota holds one term. */
import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { loadItems, onItemsChange } from './synced-items.ts';

const prefix = 'term:';

/** Longest term, expansion and gloss that are kept, in characters. */
export const ownTermLimits = { term: 40, expansion: 200, gloss: 400 } as const;

const text = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));

/** One own term; what fails it is not stored, and not read back. */
export const ownTermSchema = v.object({
  term: v.pipe(text(ownTermLimits.term), v.nonEmpty()),
  expansion: v.pipe(text(ownTermLimits.expansion), v.nonEmpty()),
  gloss: v.fallback(text(ownTermLimits.gloss), ''),
});

/** A term the user defined. */
export type OwnTerm = v.InferOutput<typeof ownTermSchema>;

/** All own terms in alphabetical order; damaged ones are left out but stay stored. */
export async function loadOwnTerms(): Promise<OwnTerm[]> {
  return [...(await loadItems(prefix)).values()]
    .map((value) => v.safeParse(ownTermSchema, value))
    .flatMap((result) => (result.success ? [result.output] : []))
    .sort((a, b) => a.term.localeCompare(b.term));
}

/** Stores a term, over the one of the same spelling; throws where it is invalid or the quota is full. */
export async function saveOwnTerm(term: OwnTerm): Promise<void> {
  const valid = v.parse(ownTermSchema, term);
  await browser.storage.sync.set({ [prefix + valid.term]: valid });
}

/** Forgets the term of this spelling. */
export async function deleteOwnTerm(term: string): Promise<void> {
  await browser.storage.sync.remove(prefix + term);
}

/** Calls `listener` with all terms at every change; answers with a function that stops it. */
export function onOwnTermsChange(listener: (terms: OwnTerm[]) => void): () => void {
  return onItemsChange(prefix, () => void loadOwnTerms().then(listener));
}
