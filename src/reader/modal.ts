/** A dialog that lies over the reader and holds the focus. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useInnerEscape } from './escape.ts';

/** The dialog's reference: it is open as long as it is drawn, and Escape closes it alone. */
export function useModal(onClose: () => void) {
  const dialog = useRef<HTMLDialogElement>(null);
  useInnerEscape(true, onClose);
  useLayoutEffect(() => {
    const { current } = dialog;
    current?.showModal();
    // Closed before it is gone, so that the browser gives the focus back to where it was.
    return () => current?.close();
  }, []);
  return dialog;
}
