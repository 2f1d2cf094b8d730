/** Lists of other articles: related, most read, latest. */
import { childNamed, linkDensity, removing } from './pass.ts';

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
  const isSection = isLabelled(childNamed(element, headings));
  if (!isList && !isSection) return null;
  const links = element.querySelectorAll('a[href]').length;
  const isHeaded = isList && isLabelled(element.previousElementSibling);
  if (links < fewestLinks && !isHeaded) return null;
  const density = linkDensity(element);
  if (isSection && links >= fewestLinks && density >= sectionDensity) return 'leads elsewhere';
  return isList && density >= listDensity ? 'leads elsewhere' : null;
});

const headings = new Set(['h2', 'h3', 'h4', 'h5', 'header']);

const isLabelled = (label: Element | null): boolean => listHeading.test(label?.textContent?.trim() ?? '');
