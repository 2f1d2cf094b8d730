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

type Annotators = ReturnType<typeof annotatorsWith> | undefined;

interface Asked {
  readonly extraction: Extraction;
  readonly annotators: Annotators;
}

// The trained names are loaded while the page is being extracted, which takes
// longer. Without them the rules still find most people.
const annotators: Promise<Annotators> = loadTrainedPeople().then(annotatorsWith, () => undefined);

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
    return { extraction, annotators: await annotators };
  } catch {
    // An extension that was updated meanwhile answers no more.
    return { extraction: { ok: false, reason: 'failed' }, annotators: undefined };
  }
}

function stateOf(asked: Asked | null, ownTerms: readonly OwnTerm[]): ReaderState {
  if (!asked) return { reading: null, notice: 'loading' };
  const { extraction, annotators: found } = asked;
  if (!extraction.ok) return { reading: null, notice: extraction.reason };
  return { reading: annotate(extraction.article, ownTerms, found) };
}
