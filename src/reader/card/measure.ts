/** Measures what {@link placeCard} needs to know. */
import type { Anchor, Box, Size } from './place.ts';

/** The anchor's lines from the first to the last; its left edge is that of the first. */
export function anchorBox(anchor: HTMLElement): Anchor {
  const { top, bottom, right } = anchor.getBoundingClientRect();
  const left = anchor.getClientRects()[0]?.left ?? 0;
  return { left, top, right, bottom, nextLine: nextLineEnd(anchor, bottom) };
}

/** Where the line after the anchor ends: in its own block, or in the one below where the anchor is on a last line. */
function nextLineEnd(anchor: HTMLElement, bottom: number): number {
  const block = anchor.closest<HTMLElement>('[data-block]');
  const inBlock = bottom + lineHeight(anchor);
  if (!block || inBlock <= block.getBoundingClientRect().bottom + 1) return inBlock;
  const below = elementBelow(block);
  return below ? below.getBoundingClientRect().top + lineHeight(below) : inBlock;
}

function elementBelow(block: HTMLElement): HTMLElement | null {
  let element: Element | null = block;
  while (element && !element.nextElementSibling && element.localName !== 'article') element = element.parentElement;
  const next = element?.nextElementSibling;
  return next instanceof HTMLElement && element?.localName !== 'article' ? next : null;
}

const lineHeight = (element: HTMLElement): number =>
  Number.parseFloat(getComputedStyle(element).lineHeight) || element.getBoundingClientRect().height;

/** The size that the card's content asks for, whatever height it has been given so far. */
export function wantedSize(card: HTMLElement): Size {
  const borders = card.offsetHeight - card.clientHeight;
  return { width: card.offsetWidth, height: card.scrollHeight + borders };
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
