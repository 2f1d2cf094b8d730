/** Rows of links that send the page to somebody. */
import { removing } from './pass.ts';

const shareAddress =
  /^https?:\/\/(?:[^/]+\.)?(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|(?:api\.)?whatsapp\.com\/send|wa\.me\/|t\.me\/share|telegram\.me\/share|social-plugins\.line\.me|lineit\.line\.me|linkedin\.com\/(?:share|sharing)|pinterest\.com\/pin\/create|reddit\.com\/submit|threads\.net\/intent)/i;

/** Longest text of a share bar, in characters. */
const longestBar = 200;

/** Removes the elements whose links, all or nearly all, share the page. */
export const shareBars = removing('cleanup/share-bars', 'div, ul, p, section, aside, span', (element) => {
  if ((element.textContent?.trim().length ?? 0) > longestBar) return null;
  const links = [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
  const sharing = links.filter((href) => shareAddress.test(href)).length;
  return sharing > 0 && sharing >= links.length / 2 ? 'shares the page' : null;
});
