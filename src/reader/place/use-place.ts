/** Follows where somebody reads, and brings them back there. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
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

/** Leads to the start, and tells of every place that is come to. */
export function usePlace(page: RefObject<HTMLElement | null>, { start, onPlace, onReturn }: Follower): void {
  const told = useRef({ onPlace, onReturn });
  told.current = { onPlace, onReturn };
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    if (start && goTo(current, start)) told.current.onReturn();
    return onceAtRest(current, () => {
      told.current.onPlace?.(progressOf(current) >= nearlyAll ? null : placeAt(current));
    });
  }, [page, start]);
}

function onceAtRest(page: HTMLElement, onRest: () => void): () => void {
  const scroller = scrollerOf(page);
  let timer = 0;
  const onScroll = () => {
    clearTimeout(timer);
    timer = window.setTimeout(onRest, rest);
  };
  scroller.addEventListener('scroll', onScroll, { passive: true });
  return () => {
    clearTimeout(timer);
    scroller.removeEventListener('scroll', onScroll);
  };
}
