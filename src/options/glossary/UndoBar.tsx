import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import type { Undo } from './use-undo.ts';

/** Says what was done and offers to undo it, in sight wherever in the glossary that was. */
export function UndoBar({ last, problem, undo }: Undo) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  // The button that was pressed goes with its row, and the keyboard would start over at the page's top.
  useLayoutEffect(() => {
    button.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <div class="undo">
      <p role="status">{last && t(...last.said)}</p>
      <p role="alert">{problem && t(...problem)}</p>
      {last && (
        <button type="button" class="quiet" ref={button} onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
