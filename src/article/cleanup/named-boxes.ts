/** Small boxes whose class or id says that they are no part of the text. The last resort: structure comes first. */
import { namesOf, remembering, removing } from './pass.ts';

const boxNames = new Set(
  (
    'ad ads advert advertisement advertising advertorial sponsored sponsor promo promotion outbrain taboola ' +
    'newsletter subscribe subscription regwall related recommended recommendation recommendations ' +
    'readmore teaser teasers breadcrumb breadcrumbs tags taglist toolbar sharing share social socials follow ' +
    'poll player videoplayer mediaplayer iklan terkait bacajuga rekomendasi'
  ).split(' '),
);

const factBoxNames = new Set(['factbox', 'faktaboks', 'faktaruta', 'infobox', 'infokasten']);

/** What pages hide from sight, by the class names that frameworks have for it. */
const hiddenName =
  /(?:^|[\s_-])(?:vh|a11y|sr-?only|visually-?hidden|screen-?reader(?:-text)?|(?<=^|\s)(?:is-)?hidden(?=$|\s))(?:$|[\s_-])/i;

/** Larger boxes hold too much to be judged by a name, in characters of text; fact boxes are longer. */
const largest = { box: 700, factBox: 2500 } as const;

/** Removes them. */
export const namedBoxes = removing('cleanup/named-boxes', '[class], [id]', (element) => {
  if (isHidden(element.className)) return 'layer';
  const names = namesOf(element);
  const named = names.find((name) => boxNames.has(name));
  const isFactBox = names.some((name) => factBoxNames.has(name)) || isSummary(names, element);
  if ((!named && !isFactBox) || element.querySelector('h1, figure') || element.closest('h1, figure, blockquote'))
    return null;
  if (element.localName === 'p' || element.localName === 'body') return null;
  // Without a link it leads nowhere: some sites call the standfirst a teaser.
  if (named?.startsWith('teaser') && !element.querySelector('a')) return null;
  const length = element.textContent?.trim().length ?? 0;
  if (isFactBox && (length <= largest.factBox || names.includes('factbox'))) return 'box';
  return named && length <= largest.box ? 'box' : null;
});

/** Names like `md:block` show again what `hidden` hides. */
const isHidden = remembering((names) => hiddenName.test(names) && !names.includes(':'));

/** A standfirst is named so too, but has no heading of its own. */
function isSummary(names: readonly string[], element: Element): boolean {
  return names.includes('summary') && element.querySelector('h2, h3, h4') !== null;
}
