/** Asks for the article and understands it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Annotate, loadAnnotate } from '../annotate/load.ts';
import type { OwnTerm, Reading } from '../annotate/reading.ts';
import type { Extraction, FailureReason } from '../article/article.ts';
import { extractionSchema } from '../messages/article-schema.ts';

/** What the surface shows: a reading, or why there is none yet. */
export type ReaderState = { readonly reading: Reading } | { readonly reading: null; readonly notice: Notice };

type Notice = FailureReason | 'loading';

type Asked =
  | Extract<Extraction, { ok: false }>
  | (Extract<Extraction, { ok: true }> & {
      readonly annotate: Annotate;
    });

// Loaded while the page is being extracted, which takes longer.
const annotators = loadAnnotate();

/** The page's article with the user's terms in it, and a function that asks again. */
export function useExtraction(
  fetchExtraction: () => Promise<unknown>,
  ownTerms: readonly OwnTerm[],
): { readonly state: ReaderState; readonly retry: () => void } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const retry = useCallback(() => {
    setAsked(null);
    void ask(fetchExtraction).then(setAsked);
  }, [fetchExtraction]);
  useEffect(retry, [retry]);
  const state = useMemo(() => stateOf(asked, ownTerms), [asked, ownTerms]);
  return { state, retry };
}

async function ask(fetchExtraction: () => Promise<unknown>): Promise<Asked> {
  try {
    const extraction = v.parse(extractionSchema, await fetchExtraction());
    return extraction.ok ? { ...extraction, annotate: await annotators } : extraction;
  } catch {
    // An extension that was updated meanwhile answers no more.
    return { ok: false, reason: 'failed' };
  }
}

function stateOf(asked: Asked | null, ownTerms: readonly OwnTerm[]): ReaderState {
  if (!asked) return { reading: null, notice: 'loading' };
  if (!asked.ok) return { reading: null, notice: asked.reason };
  return { reading: asked.annotate(asked.article, ownTerms) };
}
