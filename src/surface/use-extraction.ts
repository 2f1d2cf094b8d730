/** Asks for the article and understands it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { annotate, annotatorsWith } from '../annotate/annotate.ts';
import { loadTrainedPeople } from '../annotate/people/model/load.ts';
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
  const annotators = useTrainedPeople(extraction?.ok ?? false);
  const state = useMemo(() => stateOf(extraction, ownTerms, annotators), [extraction, ownTerms, annotators]);
  return { state, retry };
}

type Annotators = ReturnType<typeof annotatorsWith>;

/** The annotators with the trained names, which are too large to wait for before the first paint. */
function useTrainedPeople(wanted: boolean): Annotators | undefined {
  const [annotators, setAnnotators] = useState<Annotators>();
  useEffect(() => {
    // Without the model the rules have found most people already.
    if (wanted)
      loadTrainedPeople().then(
        (people) => setAnnotators(annotatorsWith(people)),
        () => undefined,
      );
  }, [wanted]);
  return annotators;
}

function stateOf(
  extraction: Extraction | null,
  ownTerms: readonly OwnTerm[],
  annotators: Annotators | undefined,
): ReaderState {
  if (extraction?.ok) return { reading: annotate(extraction.article, ownTerms, annotators) };
  return { reading: null, notice: extraction?.reason ?? 'loading' };
}
