import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from './icons.tsx';
import { useTranslate } from './translate.ts';

/** What has just happened, and what can be done about it. */
export interface ToastState {
  readonly text: string;
  readonly deed?: { readonly label: string; readonly run: () => void };
}

/** Says what has happened; the last thing said is the one that shows. */
export type Say = (text: string, deed?: ToastState['deed']) => void;

/** What is said at the moment, and ways to say and to end it. */
export function useToast(): { readonly toast: ToastState | null; readonly say: Say; readonly end: () => void } {
  const [toast, setToast] = useState<ToastState | null>(null);
  const say = useCallback<Say>((text, deed) => setToast(deed ? { text, deed } : { text }), []);
  const end = useCallback(() => setToast(null), []);
  return { toast, say, end };
}

/** Long enough to read it twice and reach the button. */
const stay = 15_000;

interface ToastProps {
  readonly toast: ToastState;
  readonly onClose: () => void;
}

/** Says what has happened for a while, longer while it is pointed at or has the keyboard. */
export function Toast({ toast: { text, deed }, onClose }: ToastProps) {
  const t = useTranslate();
  const button = useRef<HTMLButtonElement>(null);
  const timer = useRef(0);
  const wait = () => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(onClose, stay);
  };
  const hold = () => clearTimeout(timer.current);
  useEffect(() => {
    wait();
    // What was pressed is gone with its card; the keyboard goes on here.
    if (document.activeElement === document.body) button.current?.focus();
    return hold;
  }, [text]);
  return (
    <div class="toast" onPointerEnter={hold} onPointerLeave={wait} onFocusIn={hold} onFocusOut={wait}>
      <p>{text}</p>
      {deed && (
        <button
          type="button"
          class="deed"
          ref={button}
          data-action="toast-deed"
          onClick={() => {
            onClose();
            deed.run();
          }}
        >
          {deed.label}
        </button>
      )}
      <button type="button" class="small-tool" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </div>
  );
}
