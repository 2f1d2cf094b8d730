/** Where somebody is in an article: kept as text, not as pixels, so that it holds in every size and surface. */
import { scrollerOf } from '../scroller.ts';

/** The block that is read, and how much of it is past, 0…1. */
export interface Place {
  readonly block: number;
  readonly past: number;
}

/** How much of the article is past, 0…1; 1 where it is in sight as a whole. */
export function progressOf(page: HTMLElement): number {
  const article = page.querySelector('article')?.getBoundingClientRect();
  const view = scrollerOf(page).getBoundingClientRect();
  const toScroll = article ? article.height - view.height : 0;
  if (!article || toScroll <= 0) return 1;
  return Math.min(1, Math.max(0, (view.top - article.top) / toScroll));
}

/** The place at the upper edge of what is in sight; null above the text's first block. */
export function placeAt(page: HTMLElement): Place | null {
  const { top } = scrollerOf(page).getBoundingClientRect();
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  const read = blocks.findLast((block) => block.getBoundingClientRect().top <= top + 1);
  const block = Number(read?.dataset.block ?? -1);
  if (!read || block < 0) return null;
  const box = read.getBoundingClientRect();
  return { block, past: box.height > 0 ? Math.min(1, (top - box.top) / box.height) : 0 };
}

/** Scrolls to a place; a block that is no more leaves the page where it is, and false says so. */
export function goTo(page: HTMLElement, { block, past }: Place): boolean {
  const target = page.querySelector(`[data-block="${block}"]`);
  if (!target) return false;
  const scroller = scrollerOf(page);
  const box = target.getBoundingClientRect();
  scroller.scrollBy({ top: box.top - scroller.getBoundingClientRect().top + past * box.height, behavior: 'instant' });
  return true;
}
