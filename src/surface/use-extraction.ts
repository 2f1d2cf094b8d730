/** Asks for the article, waits for one that comes late, and understands it. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import * as v from 'valibot';
import { type Annotate, loadAnnotate } from '../annotate/load.ts';
import type { OwnTerm, Reading } from '../annotate/reading.ts';
import type { Extent, Extraction, FailureReason, Removal } from '../article/article.ts';
import { extractionSchema } from '../messages/article-schema.ts';
import { withPutBack } from '../reader/removed/put-back.ts';
import { isAwaited, isHopeful, pauses } from './late.ts';

/** What the surface shows: a reading, or why there is none yet. */
export type ReaderState =
  | {
      readonly reading: Reading;
      readonly trace: readonly Removal[];
      readonly host: string;
      readonly selected: boolean;
    }
  | { readonly reading: null; readonly notice: Notice };

type Notice = FailureReason | 'loading';

type Asked =
  | Extract<Extraction, { ok: false }>
  | (Extract<Extraction, { ok: true }> & {
      readonly annotate: Annotate;
    });

/** Asks the page, not yet validated. */
export type FetchExtraction = (extent: Extent) => Promise<unknown>;

// Loaded while the page is being extracted, which takes longer.
const annotators = loadAnnotate();

interface Extracted {
  readonly state: ReaderState;
  /** Asks the page again. */
  readonly ask: (extent: Extent) => void;
  /** What was put back of all that the extraction took out. */
  readonly restored: ReadonlySet<Removal>;
  readonly putBack: (removal: Removal) => void;
}

/** The page's article with the user's terms in it, and what can be asked of it. */
export function useExtraction(
  fetchExtraction: FetchExtraction,
  first: Extent,
  ownTerms: readonly OwnTerm[],
): Extracted {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [restored, setRestored] = useState<ReadonlySet<Removal>>(new Set());
  // Whoever asks anew wants no answer to what was asked before.
  const latest = useRef(0);
  const ask = useCallback(
    (extent: Extent) => {
      const own = ++latest.current;
      setAsked(null);
      setRestored(new Set());
      void answers(
        () => request(fetchExtraction, extent),
        (answer) => {
          if (latest.current === own) setAsked(answer);
          return latest.current === own;
        },
      );
    },
    [fetchExtraction],
  );
  useEffect(() => ask(first), [ask, first]);
  const state = useMemo(() => stateOf(asked, ownTerms, restored), [asked, ownTerms, restored]);
  const putBack = useCallback((removal: Removal) => setRestored((all) => new Set(all).add(removal)), []);
  return { state, ask, restored, putBack };
}

/** Asks until there is an article, or until none is to be expected; `show` answers with whether anybody still waits. */
async function answers(ask: () => Promise<Asked>, show: (answer: Asked) => boolean): Promise<void> {
  for (const [index, pause] of pauses.entries()) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const answer = await ask();
    const isLast = index === pauses.length - 1;
    if (!answer.ok && isAwaited(answer.reason) && !isLast) continue;
    if (!show(answer) || answer.ok || !isHopeful(answer.reason)) return;
  }
}

async function request(fetchExtraction: FetchExtraction, extent: Extent): Promise<Asked> {
  let answer: unknown;
  try {
    answer = await fetchExtraction(extent);
  } catch {
    // An extension that was updated or switched off meanwhile answers no more.
    return { ok: false, reason: 'updated' };
  }
  const { success, output } = v.safeParse(extractionSchema, answer);
  if (!success) return { ok: false, reason: 'failed' };
  return output.ok ? { ...output, annotate: await annotators } : output;
}

function stateOf(asked: Asked | null, ownTerms: readonly OwnTerm[], restored: ReadonlySet<Removal>): ReaderState {
  if (!asked) return { reading: null, notice: 'loading' };
  if (!asked.ok) return { reading: null, notice: asked.reason };
  const { annotate, article, trace, host, selected } = asked;
  return { reading: annotate(withPutBack(article, [...restored]), ownTerms), trace, host, selected };
}
