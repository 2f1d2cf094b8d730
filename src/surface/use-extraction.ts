/** Asks for the article and understands it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { annotate } from '../annotate/annotate.ts';
import type { OwnTerm, Reading } from '../annotate/reading.ts';
import type { Extraction, FailureReason } from '../article/article.ts';
import { extractionSchema } from '../messages/article-schema.ts';

/** What the surface shows: a reading, or why there is none yet. */
export type ReaderState = { readonly reading: Reading } | { readonly reading: null; readonly notice: Notice };

type Notice = FailureReason | 'loading';

/** The page's article with the user's terms in it, and a function that asks again. */
export function useExtraction(
  fetchExtraction: () => Promise<unknown>,
  ownTerms: readonly OwnTerm[],
): { readonly state: ReaderState; readonly retry: () => void } {
  const [extraction, setExtraction] = useState<Extraction | null>(null);
  const retry = useCallback(() => {
    setExtraction(null);
    fetchExtraction()
      .then((response) => v.parse(extractionSchema, response))
      // An extension that was updated meanwhile answers no more.
      .then(setExtraction, () => setExtraction({ ok: false, reason: 'failed' }));
  }, [fetchExtraction]);
  useEffect(retry, [retry]);
  const state = useMemo(() => stateOf(extraction, ownTerms), [extraction, ownTerms]);
  return { state, retry };
}

function stateOf(extraction: Extraction | null, ownTerms: readonly OwnTerm[]): ReaderState {
  if (extraction?.ok) return { reading: annotate(extraction.article, ownTerms) };
  return { reading: null, notice: extraction?.reason ?? 'loading' };
}
