/** Asking for the page's article anew, at a wish or when nothing is shown that could be lost. */
import { useCallback, useEffect } from 'preact/hooks';
import type { Extent } from '../article/article.ts';
import type { ReaderState } from './use-extraction.ts';
import { useStale } from './use-stale.ts';

interface Reload {
  /** Whether the page shows something else by now. */
  readonly isStale: boolean;
  readonly onReload: () => void;
}

/** Whether the article is old, and a way to have the new one; `token` is the overlay's. */
export function useReload(token: string | undefined, state: ReaderState, ask: (extent: Extent) => void): Reload {
  const { isStale, refreshed } = useStale(token);
  const onReload = useCallback(() => {
    refreshed();
    ask('whole');
  }, [refreshed, ask]);
  useEffect(() => {
    if (isStale && !state.reading) onReload();
  }, [isStale, state.reading, onReload]);
  return { isStale, onReload };
}
