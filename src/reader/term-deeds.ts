import { useMemo, useState } from 'preact/hooks';
import type { ReaderActions, TermActions } from './actions.ts';
import { storageProblem } from './storage-problem.ts';
import type { ToastState } from './Toast.tsx';
import { useTranslate } from './translate.ts';

interface TermDeeds {
  readonly terms: TermActions;
  readonly toast: ToastState | null;
  readonly closeToast: () => void;
}

/** What can be done about terms, each saying afterwards what has happened and offering to undo it. */
export function useTermDeeds({ onSaveTerm, onEditTerm, onHideTerm, onShowTerm }: ReaderActions): TermDeeds {
  const t = useTranslate();
  const [toast, setToast] = useState<ToastState | null>(null);
  const terms = useMemo<TermActions>(() => {
    const failed = (error: unknown) => setToast({ text: t(storageProblem(error)) });
    const show = (term: string) => {
      onShowTerm?.(term).then(() => setToast({ text: t('termShown', term) }), failed);
    };
    return {
      onEditTerm,
      onSaveTerm:
        onSaveTerm &&
        (async (term) => {
          await onSaveTerm(term);
          setToast({ text: t('termAdded', term.term) });
        }),
      onHideTerm:
        onHideTerm &&
        ((term) =>
          onHideTerm(term).then(() => setToast({ text: t('termHidden', term), onUndo: () => show(term) }), failed)),
    };
  }, [onSaveTerm, onEditTerm, onHideTerm, onShowTerm, t]);
  return { terms, toast, closeToast: () => setToast(null) };
}
