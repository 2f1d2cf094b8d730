import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useInnerEscape } from './escape.ts';
import { CloseIcon } from './icons.tsx';
import { useTranslate } from './translate.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Something that lies over the reader and holds the focus until it is closed. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  useInnerEscape(true, onClose);
  useEffect(() => {
    // As a modal dialog it holds the focus, and gives it back when it is taken away.
    dialog.current?.showModal();
    return () => dialog.current?.close();
  }, []);
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      // A press on the backdrop is one on the dialog itself and on nothing in it.
      onPointerDown={({ target }) => target === dialog.current && onClose()}
    >
      <div>
        <header>
          <h2>{title}</h2>
          <button type="button" class="small-tool" aria-label={t('close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
