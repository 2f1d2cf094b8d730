/** Videos and posts of other sites, shown as a labelled link. */
import type { EmbedBlock } from '../article.ts';
import { spacedText } from '../lines.ts';
import { collapse } from '../text.ts';

/** Hosts whose frames are part of an article; other frames are mostly advertising. */
export const embedHosts =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|dailymotion\.com|vidio\.com|tiktok\.com|instagram\.com|twitter\.com|x\.com|facebook\.com|spotify\.com|soundcloud\.com|datawrapper\.de|flourish\.studio)$/;

/** Posts come as a quotation that a script would replace. */
const postClass = /\b(?:twitter-tweet|instagram-media|tiktok-embed|fb-post|bluesky-embed)\b/;

/** The block for a frame or post, or null where the element is neither. */
export function embedBlock(element: Element): EmbedBlock | null {
  if (element.localName === 'iframe') return frame(element);
  return element.localName === 'blockquote' && postClass.test(element.className) ? post(element) : null;
}

function frame(element: Element): EmbedBlock | null {
  const href = element.getAttribute('src');
  if (!href || !isEmbedAddress(href)) return null;
  const label = collapse(element.getAttribute('title') ?? '') || new URL(href).hostname.replace(/^www\./, '');
  return { type: 'embed', href, label };
}

/** Whether a frame's address is a known host's; other frames give nothing. */
function isEmbedAddress(address: string): boolean {
  return URL.canParse(address) && embedHosts.test(new URL(address).hostname);
}

function post(element: Element): EmbedBlock | null {
  const link = [...element.querySelectorAll('a[href]')].at(-1);
  const href = link?.getAttribute('href') ?? element.getAttribute('cite');
  return href ? { type: 'embed', href, label: writerOf(element, link) || spacedText(element).slice(0, 200) } : null;
}

/** "Name (@handle)", which stands between a dash and the last link. */
function writerOf(element: Element, link: Element | undefined): string {
  const written = spacedText(element).replace(link ? spacedText(link) : '', '');
  return collapse(/[—–-]\s*([^—–]{3,80}\(@[^)]{1,40}\))/.exec(written)?.[1] ?? '');
}
