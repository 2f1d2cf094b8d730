/** Lists of other articles: related, most read, latest. */
import { linkDensity, removing } from './pass.ts';

/** Share of linked text from which a list is a list of links. */
const listDensity = 0.75;

/** Share of linked text from which a section under such a heading is one; teasers have prose too. */
const sectionDensity = 0.4;

/** Fewer links than this are not a list of articles. */
const fewestLinks = 3;

const listHeading =
  /^(?:(?:berita|artikel|video|foto|topik|konten|baca)\s+)*(?:juga|terkait|terpopuler|populer|terbaru|terkini|lainnya|pilihan|rekomendasi|trending|tags?|related|most (?:read|popular)|read (?:more|next|also)|more (?:from|stories|on)|latest|you may (?:also )?like|recommended)\b/i;

/** Removes lists that are links throughout, and sections and lists that a label announces as other articles. */
export const linkLists = removing('cleanup/link-lists', 'ul, ol, div, section, aside', (element) => {
  const isList = /^(?:ul|ol|aside)$/.test(element.localName);
  const isSection = isLabelled(element.querySelector(heading));
  if (!isList && !isSection) return null;
  const links = element.querySelectorAll('a[href]').length;
  const density = linkDensity(element);
  if (isSection && links >= fewestLinks && density >= sectionDensity) return 'a list of other articles';
  if (!isList || density < listDensity) return null;
  if (isLabelled(element.previousElementSibling)) return 'a list of other articles';
  return links >= fewestLinks ? 'a list of links' : null;
});

const heading = ':scope > h2, :scope > h3, :scope > h4, :scope > h5, :scope > header';

const isLabelled = (label: Element | null): boolean => listHeading.test(label?.textContent?.trim() ?? '');
