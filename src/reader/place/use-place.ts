/** Follows where somebody reads, and brings them back there. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { scrollerOf } from '../scroller.ts';
import { goTo, type Place, placeAt, progressOf } from './place.ts';

/** What lies beyond this share of the article counts as read. */
const nearlyAll = 0.97;

/** Pause after which scrolling has come to rest, in ms. */
const rest = 200;

interface Follower {
  /** Where they were the last time; null where they begin. */
  readonly start: Place | null;
  /** Told each place that scrolling comes to rest at; null at the beginning, and once all is read. */
  readonly onPlace: ((place: Place | null) => void) | undefined;
  /** Told once that the start was gone to. */
  readonly onReturn: () => void;
}

/** How much of the article is past, 0…1, followed while scrolling. */
export function usePlace(page: RefObject<HTMLElement | null>, { start, onPlace, onReturn }: Follower): number {
  const [progress, setProgress] = useState(0);
  const told = useRef({ onPlace, onReturn });
  told.current = { onPlace, onReturn };
  useEffect(() => {
    if (!page.current) return;
    const { current } = page;
    if (start && goTo(current, start)) told.current.onReturn();
    return follow(current, setProgress, () => {
      told.current.onPlace?.(progressOf(current) >= nearlyAll ? null : placeAt(current));
    });
  }, [page, start]);
  return progress;
}

function follow(page: HTMLElement, onProgress: (progress: number) => void, onRest: () => void): () => void {
  const scroller = scrollerOf(page);
  let timer = 0;
  const measure = () => onProgress(progressOf(page));
  const onScroll = () => {
    measure();
    clearTimeout(timer);
    timer = window.setTimeout(onRest, rest);
  };
  // Pictures that arrive and other sizes of text change what is past without any scrolling.
  const sizes = new ResizeObserver(measure);
  const article = page.querySelector('article');
  if (article) sizes.observe(article);
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(timer);
    sizes.disconnect();
    scroller.removeEventListener('scroll', onScroll);
  };
}
