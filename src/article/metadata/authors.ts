/** Who is credited, from what the page shows and what it declares. */
import type { Author } from '../article.ts';
import { collapse, comparable, sameText } from '../text.ts';
import { creditedIn, isName } from './byline.ts';
import type { Surroundings } from './header.ts';
import type { PageFacts } from './page-facts.ts';

const authorElements = '[itemprop~="author"], [rel~="author"], .author, .byline';

// What is shown under a role comes first: JSON-LD often calls the editor the
// author. "By …" lines come after JSON-LD, because much else stands beside them.
/** Everybody credited, in the page's order. */
export function authorsOf(facts: PageFacts, { top, bottom }: Surroundings, site: string): Author[] {
  const shown = merge(creditedIn(top), creditedIn(bottom));
  const roles = shown.filter(({ named }) => named).map(plain);
  const declared = declaredNames(facts, site).map((name): Author => ({ name, role: 'author' }));
  if (roles.some(({ role }) => role !== 'editor')) return declared.length > 0 ? roles : shown.map(plain);
  const isOther = ({ name }: Author): boolean => !roles.some((author) => sameText(author.name, name));
  const writers = declared.filter(isOther);
  const others = writers.length > 0 ? writers : merge(shown.map(plain).filter(isOther), markedUp(top).filter(isOther));
  return merge(others, roles);
}

const plain = ({ name, role }: Author): Author => ({ name, role });

function declaredNames({ news, meta, address }: PageFacts, site: string): string[] {
  const brand = brandOf(address);
  const names = news?.authors.length
    ? news.authors
    : splitNames(meta.get('author') ?? meta.get('article:author') ?? '');
  return names
    .flatMap((name) => (name.includes(', ') ? splitNames(name) : [name]))
    .map(withoutLabel)
    .filter((name) => isDeclaredName(name) && !sameText(name, site) && !compact(name).includes(brand));
}

const withoutLabel = (name: string): string => collapse(name.replace(/^(?:by|oleh|von|par|por|di)\s+/i, ''));

const splitNames = (names: string): string[] => names.split(/\s*[,;]\s*|\s+(?:dan|and|&|und|et|y)\s+/);

/** The site's own name in its address: "liputan6" of m.liputan6.com. */
function brandOf(address: string): string {
  const labels = new URL(address).hostname.split('.');
  return compact(labels.findLast((label) => label.length > 3) ?? labels[0] ?? '');
}

const compact = (text: string): string => comparable(text).replaceAll(' ', '');

/** Agencies are authors too, so more is a name here than in a line of the page. */
function isDeclaredName(name: string): boolean {
  return name.length > 2 && name.length <= 60 && !/^https?:|@|\d{3}/.test(name);
}

function markedUp(top: Surroundings['top']): Author[] {
  return top
    .filter(({ element }) => element.closest(authorElements) !== null)
    .map(({ text }) => withoutLabel(text.split(/\s[-–—|]\s/)[0] ?? ''))
    .filter(isName)
    .map((name) => ({ name, role: 'author' }));
}

function merge<A extends Author>(first: readonly A[], more: readonly A[]): A[] {
  return [...first, ...more.filter(({ name }) => !first.some((author) => sameText(author.name, name)))];
}
