/** Follows the scrolling of an article. */
import { scrollerOf } from '../scroller.ts';

/** Calls `onMove` whenever the article moves or changes its size; answers with a function that stops it. */
export function followScrolling(page: HTMLElement, onMove: () => void): () => void {
  const scroller = scrollerOf(page);
  // Pictures that arrive and other sizes of text change what is past without any scrolling.
  const sizes = new ResizeObserver(onMove);
  const article = page.querySelector('article');
  if (article) sizes.observe(article);
  scroller.addEventListener('scroll', onMove, { passive: true });
  return () => {
    sizes.disconnect();
    scroller.removeEventListener('scroll', onMove);
  };
}
