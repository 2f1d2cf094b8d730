/** Who is credited, from what the page shows and what it declares. */
import type { Author } from '../article.ts';
import { collapse, sameText } from '../text.ts';
import { creditedIn, isName } from './byline.ts';
import type { Surroundings } from './header.ts';
import type { PageFacts } from './page-facts.ts';
import { isSite, type Site } from './site.ts';

/** More words than this are no name of anybody. */
const longestAuthor = 9;

const authorElements = '[itemprop~="author"], [rel~="author"], .author, .byline';

// What is shown under a role comes first: JSON-LD often calls the editor the
// author. "By …" lines come after JSON-LD, because much else stands beside them.
// The site itself is the author where JSON-LD says so and nobody else is named.
/** Everybody credited, in the page's order. */
export function authorsOf(facts: PageFacts, { top, bottom }: Surroundings, site: Site): Author[] {
  const isPerson = ({ name }: Author): boolean => !isSite(name, site, longestAuthor);
  const shown = merge(creditedIn(top), creditedIn(bottom)).filter(isPerson);
  const roles = shown.filter(({ named }) => named).map(plain);
  const declared = declaredNames(facts).map(asAuthor);
  const persons = declared.filter(isPerson);
  if (roles.some(({ role }) => role !== 'editor')) return persons.length > 0 ? roles : shown.map(plain);
  const isOther = ({ name }: Author): boolean => !roles.some((author) => sameText(author.name, name));
  const ways = [
    () => persons,
    () => shown.map(plain),
    () => markedUp(top).filter(isPerson),
    () => (facts.news ? declared : []),
  ];
  for (const way of ways) {
    const writers = way().filter(isOther);
    if (writers.length > 0) return merge(writers, roles);
  }
  return roles;
}

const plain = ({ name, role }: Author): Author => ({ name, role });
const asAuthor = (name: string): Author => ({ name, role: 'author' });

function declaredNames({ news, meta }: PageFacts): string[] {
  const names = news?.authors.length ? news.authors : [meta.get('author') ?? meta.get('article:author') ?? ''];
  return names.flatMap(splitNames).map(withoutLabel).filter(isDeclaredName);
}

const withoutLabel = (name: string): string => collapse(name.replace(/^(?:by|oleh|von|par|por|di)\s+/i, ''));

const splitNames = (names: string): string[] => names.split(/\s*[,;]\s+|\s+(?:dan|and|&|und|et|y|og|och)\s+/);

/** Agencies are authors too, so more is a name here than in a line of the page. */
function isDeclaredName(name: string): boolean {
  return name.length > 1 && name.length <= 60 && !/^https?:|@|\d{3}/.test(name);
}

function markedUp(top: Surroundings['top']): Author[] {
  return top
    .filter(({ element }) => element.closest(authorElements) !== null)
    .flatMap(({ text }) => splitNames(withoutLabel(text.split(/\s[-–—|]\s/)[0] ?? '')))
    .filter(isName)
    .map(asAuthor);
}

function merge<A extends Author>(first: readonly A[], more: readonly A[]): A[] {
  return [...first, ...more.filter(({ name }) => !first.some((author) => sameText(author.name, name)))];
}
