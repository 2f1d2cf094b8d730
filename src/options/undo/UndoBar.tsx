import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../../reader/icons.tsx';
import { isTypedInto } from '../../reader/keys/typed-into.ts';
import { type Translate, useTranslate } from '../../reader/translate.ts';
import type { Undo } from './use-undo.ts';

/** Says what was done and offers to undo it, in sight wherever on the page that was; Ctrl+Z does the same. */
export function UndoBar(props: Undo) {
  const t = useTranslate();
  const { last, undone, problem, undo } = props;
  const { isOpen, close } = useOpen(props);
  const button = useFocus(props);
  useUndoKeys(undo);
  return (
    <div class="undo">
      <p role="status">{isOpen && textOf(props, t)}</p>
      <p role="alert">{isOpen && problem && t(...problem)}</p>
      {isOpen && last && (
        <button type="button" class="quiet" ref={button} onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
      {isOpen && (last || undone || problem) && (
        <button type="button" class="close" aria-label={t('close')} onClick={close}>
          <CloseIcon />
        </button>
      )}
    </div>
  );
}

function textOf({ last, undone }: Undo, t: Translate): string {
  const said = last ? t(...last.said) : '';
  if (!undone) return said;
  return last ? t('undoneBefore', said) : t('undone');
}

/** Open from each deed on until it is closed; what was done can still be undone by the keys. */
function useOpen({ last, undone, problem }: Undo): { isOpen: boolean; close: () => void } {
  const [isOpen, setOpen] = useState(true);
  useLayoutEffect(() => setOpen(true), [last, undone, problem]);
  return { isOpen, close: () => setOpen(false) };
}

function useFocus({ last, undone }: Undo) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (last?.takesFocus && !undone) button.current?.focus({ preventScroll: true });
  }, [last, undone]);
  return button;
}

/** Ctrl+Z, or ⌘Z: in a text field it is the field's own. */
function useUndoKeys(undo: () => Promise<boolean>): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey);
      if (!isUndo || event.shiftKey || event.altKey || isTypedInto(event.target)) return;
      event.preventDefault();
      void latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
