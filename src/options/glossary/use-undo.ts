import { useCallback, useState } from 'preact/hooks';
import { storageProblem } from '../../reader/storage-problem.ts';
import type { Problem } from '../problem.ts';

/** Something that was done, in words, and how to undo it. */
export interface Deed {
  readonly said: Problem;
  readonly undo: () => Promise<void>;
}

/** What was done last, and how it is done and undone. */
export interface Undo {
  readonly last: Deed | undefined;
  /** Why the last try failed. */
  readonly problem: Problem | null;
  /** Does it and remembers it; where it fails, that is all that is remembered, and the answer is false. */
  readonly run: (act: () => Promise<void>, deed: Deed) => Promise<boolean>;
  /** Undoes the last deed; the one before is then the last. */
  readonly undo: () => Promise<boolean>;
}

/** Everything done on this page that can be undone, the latest first. */
export function useUndo(): Undo {
  const [deeds, setDeeds] = useState<readonly Deed[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [last, ...before] = deeds;
  const attempt = useCallback(async (act: () => Promise<void>, after: () => void) => {
    try {
      await act();
      setProblem(null);
      after();
      return true;
    } catch (error) {
      setProblem([storageProblem(error)]);
      return false;
    }
  }, []);
  return {
    last,
    problem,
    run: (act, deed) => attempt(act, () => setDeeds((deeds) => [deed, ...deeds])),
    undo: () =>
      attempt(
        async () => last?.undo(),
        () => setDeeds(before),
      ),
  };
}
