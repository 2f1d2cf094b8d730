/** Small boxes whose class or id says that they are no part of the text. The last resort: structure comes first. */
import { namesOf, removing } from './pass.ts';

const boxNames = new Set(
  (
    'ad ads advert advertisement advertising advertorial sponsored sponsor promo promotion outbrain taboola ' +
    'newsletter subscribe subscription paywall regwall related recommended recommendation recommendations ' +
    'readmore teaser teasers breadcrumb breadcrumbs tags taglist toolbar sharing share social socials follow ' +
    'factbox infobox faktaboks faktaruta iklan terkait bacajuga rekomendasi'
  ).split(' '),
);

/** Larger boxes hold too much to be judged by a name, in characters of text. */
const largestBox = 700;

/** Removes them. */
export const namedBoxes = removing('cleanup/named-boxes', '[class], [id]', (element) => {
  const named = namesOf(element).find((name) => boxNames.has(name));
  if (!named || element.querySelector('h1, figure') || element.closest('h1, figure, blockquote')) return null;
  if (element.localName === 'p' || element.localName === 'body') return null;
  return (element.textContent?.trim().length ?? 0) <= largestBox ? `a box named "${named}"` : null;
});
