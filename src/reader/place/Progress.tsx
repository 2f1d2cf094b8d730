import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { followScrolling } from './follow.ts';
import { progressOf } from './place.ts';

/** The line that says how much of the article is past. It is drawn past the components, which have nothing to do with scrolling. */
export function Progress({ page }: { readonly page: RefObject<HTMLElement | null> }) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    return followScrolling(current, () => {
      line.current?.style.setProperty('transform', `scaleX(${progressOf(current)})`);
    });
  }, [page]);
  return <div class="progress" ref={line} />;
}
