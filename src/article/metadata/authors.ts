/** Who is credited, from what the page shows and what it declares. */
import type { Author } from '../article.ts';
import { collapse, sameText } from '../text.ts';
import { creditedIn, creditsInLine, isName } from './byline.ts';
import type { Surroundings } from './header.ts';
import type { PageFacts } from './page-facts.ts';

const authorElements = '[itemprop~="author"], [rel~="author"], .author, .byline';

// What is shown comes first: it names roles, and JSON-LD often calls the
// editor or the site itself the author.
/** Everybody credited, in the page's order. */
export function authorsOf(facts: PageFacts, { top, bottom }: Surroundings, site: string): Author[] {
  const shown = merge(creditedIn(top), creditedIn(bottom));
  const declared = declaredNames(facts, site).map((name): Author => ({ name, role: 'author' }));
  if (shown.some(({ role }) => role !== 'editor')) return shown;
  const others = merge(declared, shown.length > 0 ? [] : markedUp(top));
  return merge(
    others.filter(({ name }) => !shown.some((author) => sameText(author.name, name))),
    shown,
  );
}

function declaredNames(facts: PageFacts, site: string): string[] {
  const declared = facts.news?.authors.length ? facts.news.authors : [facts.meta.get('author') ?? ''];
  return declared
    .flatMap((names) => names.split(/\s*[,;]\s*|\s+(?:dan|and|&)\s+/))
    .map((name) => creditsInLine(name)[0]?.name ?? collapse(name))
    .filter((name) => isName(name) && !sameText(name, site));
}

function markedUp(top: Surroundings['top']): Author[] {
  return top
    .filter(({ element, text }) => element.closest(authorElements) !== null && isName(text))
    .map(({ text }) => ({ name: text, role: 'author' }));
}

function merge(first: readonly Author[], more: readonly Author[]): Author[] {
  return [...first, ...more.filter(({ name }) => !first.some((author) => sameText(author.name, name)))];
}
