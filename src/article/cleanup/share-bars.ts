/** Rows of links that send the page to somebody. */
import { removing } from './pass.ts';

const shareAddress =
  /^https?:\/\/(?:[^/]+\.)?(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|(?:api\.)?whatsapp\.com\/send|wa\.me\/|t\.me\/share|telegram\.me\/share|social-plugins\.line\.me|lineit\.line\.me|linkedin\.com\/(?:share|sharing)|pinterest\.com\/pin\/create|reddit\.com\/submit|threads\.net\/intent)/i;

/** Longest text of a share bar, in characters. */
const longestBar = 200;

/** Removes the elements whose links, all or at least half, share the page. */
export const shareBars = removing('cleanup/share-bars', 'div, ul, p, section, aside, span', (element) => {
  const links = element.getElementsByTagName('a');
  const sharing = [...links].filter((link) => shareAddress.test(link.getAttribute('href') ?? '')).length;
  if (sharing === 0 || sharing < links.length / 2) return null;
  return (element.textContent?.trim().length ?? 0) <= longestBar ? 'shares the page' : null;
});
