import { useMemo } from 'preact/hooks';
import type { ReaderActions, TermActions } from './actions.ts';
import { storageProblem } from './storage-problem.ts';
import type { Say } from './Toast.tsx';
import { useTranslate } from './translate.ts';

/** What can be done about terms, each saying afterwards what has happened and offering to undo it. */
export function useTermDeeds({ onSaveTerm, onEditTerm, onHideTerm, onShowTerm }: ReaderActions, say: Say): TermActions {
  const t = useTranslate();
  return useMemo<TermActions>(() => {
    const failed = (error: unknown) => say(t(storageProblem(error)));
    const show = (term: string) => {
      onShowTerm?.(term).then(() => say(t('termShown', term)), failed);
    };
    return {
      onEditTerm,
      onSaveTerm:
        onSaveTerm &&
        (async (term) => {
          await onSaveTerm(term);
          say(t('termAdded', term.term));
        }),
      onHideTerm:
        onHideTerm &&
        ((term) =>
          onHideTerm(term).then(() => say(t('termHidden', term), { label: t('undo'), run: () => show(term) }), failed)),
    };
  }, [onSaveTerm, onEditTerm, onHideTerm, onShowTerm, say, t]);
}
