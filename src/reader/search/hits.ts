/** The places in the article on the page that a search finds. */
import { textRange } from '../text-range.ts';
import { findAll } from './find.ts';

// Everything that holds text of its own: blocks, captions and cells.
const holders = 'article :is([data-block], figcaption, caption, td, th)';

/** The hits in reading order, as ranges of the page. */
export function hitsIn(page: ParentNode, wanted: string): Range[] {
  return [...page.querySelectorAll(holders)]
    .filter((holder) => !holder.querySelector(holders))
    .flatMap((holder) =>
      findAll(holder.textContent, wanted).flatMap(({ start, end }) => textRange(holder, start, end) ?? []),
    );
}
