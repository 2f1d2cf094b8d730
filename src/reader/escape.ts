/** Who hears Escape: the innermost thing that is open, and the reader last. */
import { useEffect, useRef } from 'preact/hooks';

type Close = { readonly current: () => void };

// What lies open inside the reader, the innermost last.
const open: Close[] = [];

/** Calls `close` on Escape, unless something inside is open or has used the key already. */
export function useEscape(close: (() => void) | undefined): void {
  useEffect(() => {
    if (!close) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      close();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [close]);
}

/** Calls `close` on Escape while something lies open inside the reader and nothing further in; the reader hears nothing of it. */
export function useInnerEscape(isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || open.at(-1) !== latest) return;
      // Default prevented, because the browser itself would close the popup.
      event.preventDefault();
      event.stopImmediatePropagation();
      latest.current();
    };
    open.push(latest);
    // In the capturing phase, which the reader's own ear is not in.
    window.addEventListener('keydown', onKeyDown, true);
    return () => {
      open.splice(open.indexOf(latest), 1);
      window.removeEventListener('keydown', onKeyDown, true);
    };
  }, [isOpen]);
}

/** Calls `close` when something outside is pressed while `isOpen`; `isInside` says what does not count. */
export function useOutsidePress(isOpen: boolean, isInside: (target: Node) => boolean, close: () => void): void {
  const latest = useRef({ isInside, close });
  latest.current = { isInside, close };
  useEffect(() => {
    if (!isOpen) return;
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !latest.current.isInside(target)) latest.current.close();
    };
    window.addEventListener('pointerdown', onPress, true);
    return () => window.removeEventListener('pointerdown', onPress, true);
  }, [isOpen]);
}
