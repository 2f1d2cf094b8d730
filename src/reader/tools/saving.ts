/** Stores what is set in the reader, and says where that fails. */
import { useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import type { ReaderActions } from '../actions.ts';
import { storageProblem } from '../storage-problem.ts';
import type { MessageKey } from '../translate.ts';

interface Saving {
  readonly save: (change: Partial<Settings>) => void;
  /** Why the last change was not stored; null where it was. */
  readonly problem: MessageKey | null;
}

/** A way to store changes, with the reason why the last one could not be. */
export function useSaving(onSettings: NonNullable<ReaderActions['onSettings']>): Saving {
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const save = (change: Partial<Settings>) => {
    onSettings(change).then(
      () => setProblem(null),
      (error: unknown) => setProblem(storageProblem(error)),
    );
  };
  return { save, problem };
}
