import { useCallback, useState } from 'preact/hooks';
import { storageProblem } from '../../reader/storage-problem.ts';
import type { Problem } from '../problem.ts';

/** Something that was done, in words, and how to undo it. */
export interface Deed {
  readonly said: Problem;
  readonly undo: () => Promise<void>;
  /** Where the button that was pressed goes with what it did, and the keyboard would start over at the page's top. */
  readonly takesFocus?: boolean;
}

/** What was done last, and how it is done and undone. */
export interface Undo {
  readonly last: Deed | undefined;
  /** Whether the newest thing that happened is that a deed was undone. */
  readonly undone: boolean;
  /** Why the last try failed. */
  readonly problem: Problem | null;
  /** Does it and remembers it; where it fails, that is all that is remembered, and the answer is false. */
  readonly run: (act: () => Promise<void>, deed: Deed) => Promise<boolean>;
  /** Undoes the last deed; the one before is then the last. */
  readonly undo: () => Promise<boolean>;
  /** Forgets all deeds, where they can't be undone any more. */
  readonly forget: () => void;
}

interface Done {
  readonly deeds: readonly Deed[];
  readonly undone: boolean;
}

const nothing: Done = { deeds: [], undone: false };

/** Everything done on this page that can be undone, the latest first. */
export function useUndo(): Undo {
  const [{ deeds, undone }, setDone] = useState(nothing);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [last, ...before] = deeds;
  const attempt = useCallback(async (act: () => Promise<void>, after: (done: Done) => Done) => {
    try {
      await act();
      setProblem(null);
      setDone(after);
      return true;
    } catch (error) {
      setProblem([storageProblem(error)]);
      return false;
    }
  }, []);
  return {
    last,
    undone,
    problem,
    run: (act, deed) => attempt(act, ({ deeds }) => ({ deeds: [deed, ...deeds], undone: false })),
    undo: async () => {
      if (!last) return false;
      return attempt(last.undo, () => ({ deeds: before, undone: true }));
    },
    forget: useCallback(() => setDone(nothing), []),
  };
}
