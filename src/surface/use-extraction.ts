/** Asks for the article and understands it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Annotate, loadAnnotate } from '../annotate/load.ts';
import type { OwnTerm, Reading } from '../annotate/reading.ts';
import type { Extraction, FailureReason, Removal } from '../article/article.ts';
import { extractionSchema } from '../messages/article-schema.ts';
import { withPutBack } from '../reader/removed/put-back.ts';

/** What the surface shows: a reading, or why there is none yet. */
export type ReaderState =
  | { readonly reading: Reading; readonly trace: readonly Removal[] }
  | { readonly reading: null; readonly notice: Notice };

type Notice = FailureReason | 'loading';

type Asked =
  | Extract<Extraction, { ok: false }>
  | (Extract<Extraction, { ok: true }> & {
      readonly annotate: Annotate;
    });

// Loaded while the page is being extracted, which takes longer.
const annotators = loadAnnotate();

interface Extracted {
  readonly state: ReaderState;
  /** Asks the page again. */
  readonly retry: () => void;
  /** What was put back of all that the extraction took out. */
  readonly restored: ReadonlySet<Removal>;
  readonly putBack: (removal: Removal) => void;
}

/** The page's article with the user's terms in it, and what can be asked of it. */
export function useExtraction(fetchExtraction: () => Promise<unknown>, ownTerms: readonly OwnTerm[]): Extracted {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [restored, setRestored] = useState<ReadonlySet<Removal>>(new Set());
  const retry = useCallback(() => {
    setAsked(null);
    setRestored(new Set());
    void ask(fetchExtraction).then(setAsked);
  }, [fetchExtraction]);
  useEffect(retry, [retry]);
  const state = useMemo(() => stateOf(asked, ownTerms, restored), [asked, ownTerms, restored]);
  const putBack = useCallback((removal: Removal) => setRestored((all) => new Set(all).add(removal)), []);
  return { state, retry, restored, putBack };
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

function stateOf(asked: Asked | null, ownTerms: readonly OwnTerm[], restored: ReadonlySet<Removal>): ReaderState {
  if (!asked) return { reading: null, notice: 'loading' };
  if (!asked.ok) return { reading: null, notice: asked.reason };
  const article = withPutBack(asked.article, [...restored]);
  return { reading: asked.annotate(article, ownTerms), trace: asked.trace };
}
