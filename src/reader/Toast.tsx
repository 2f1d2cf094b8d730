import { useEffect, useRef } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import { useTranslate } from './translate.ts';

/** What has just happened, and how to undo it. */
export interface ToastState {
  readonly text: string;
  readonly onUndo?: () => void;
}

/** Long enough to read it twice and reach the button. */
const stay = 15_000;

interface ToastProps {
  readonly toast: ToastState;
  readonly onClose: () => void;
}

/** Says what has happened for a while, longer while it is pointed at or has the keyboard. */
export function Toast({ toast: { text, onUndo }, onClose }: ToastProps) {
  const t = useTranslate();
  const undo = useRef<HTMLButtonElement>(null);
  const timer = useRef(0);
  const wait = () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(onClose, stay);
  };
  const hold = () => clearTimeout(timer.current);
  useEffect(() => {
    wait();
    // What was pressed is gone with its card; the keyboard goes on here.
    if (document.activeElement === document.body) undo.current?.focus();
    return hold;
  }, [text]);
  return (
    <div class="toast" onPointerEnter={hold} onPointerLeave={wait} onFocusIn={hold} onFocusOut={wait}>
      <p role="status">{text}</p>
      {onUndo && (
        <button type="button" class="deed" ref={undo} data-action="undo" onClick={onUndo}>
          {t('undo')}
        </button>
      )}
      <button type="button" class="small-tool" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
