/** Measures what {@link placeCard} needs to know. */
import type { Box } from './place.ts';

/** The anchor's lines from the first to the last; its left edge is that of the first. */
export function anchorBox(anchor: HTMLElement): Box {
  const { top, bottom, right } = anchor.getBoundingClientRect();
  const left = anchor.getClientRects()[0]?.left ?? 0;
  return { left, top, right, bottom };
}

/** The part of the page that is in sight: a card must not reach under the bar or the rail. */
export function roomFor(page: HTMLElement): Box {
  const own = page.getBoundingClientRect();
  const frame = (page.parentElement ?? page).getBoundingClientRect();
  return {
    left: Math.max(0, own.left),
    top: Math.max(0, own.top, frame.top),
    right: Math.min(window.innerWidth, own.right),
    bottom: Math.min(window.innerHeight, own.bottom, frame.bottom),
  };
}
