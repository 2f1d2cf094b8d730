/** Notices what has more inside than it can show. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** Whether the element's content is wider than the element, now and whenever it changes its size. */
export function useOverflow(element: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current || !('ResizeObserver' in globalThis)) return;
    const observer = new ResizeObserver(() => setOverflows(current.scrollWidth > current.clientWidth + 1));
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return overflows;
}
