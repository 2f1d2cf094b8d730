import type { ComponentChildren } from 'preact';
import { CloseIcon } from './icons.tsx';
import { useModal } from './modal.ts';
import { useTranslate } from './translate.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** Something that lies over the reader and holds the focus until it is closed. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useTranslate();
  const dialog = useModal(onClose);
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
