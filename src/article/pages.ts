/**
 * Which page of a longer article this is, and where the next one is. A link
 * counts where its address is the article's own but for a page's number, and
 * where it is labelled so: pages of comments and other articles are neither.
 */
import type { Pages } from './article.ts';
import { attributeOf, baseOf, queryAll } from './snapshot/page-dom.ts';
import { httpAddress } from './snapshot/pictures.ts';
import { collapse } from './text.ts';

/** Name of the number in an address; most sites write it into the path or call it so. */
const parameter = /^(?:page|halaman|hal|p)$/;

/** Shows the whole article at once where the site has such a page. */
const wholeArticle = /=all\b|\/all\/?$|[?&]single=1/;

const numbered = /^(?:(?:halaman|page) )?(\d{1,2})$/i;
const onward = /^(?:(?:halaman )?(?:selanjutnya|berikutnya)|next(?: page)?)?[ ›»→>]*$/i;

const inComments = '[class*="comment" i], [id*="comment" i], [class*="komentar" i], [id*="komentar" i]';

/** An address as a page of an article. */
interface Place {
  /** Without the number. */
  readonly article: string;
  readonly page: number;
}

interface Link extends Place {
  readonly href: string;
  /** Page that the link is on, as the two addresses compare. */
  readonly current: number;
}

/** The pages that `page` links to; `body` is its copy, not cleaned yet. */
export function pagesOf(page: Document, body: Element, address: string): Pages | null {
  if (wholeArticle.test(address)) return null;
  const own = placesOf(address);
  const shown = [...body.querySelectorAll('a[href]')].flatMap((anchor) => {
    const label = collapse(anchor.textContent ?? '');
    return linksTo(anchor.getAttribute('href'), anchor.getAttribute('rel'), label, own).filter(
      () => !anchor.closest(inComments),
    );
  });
  const declared = queryAll(page, 'link[rel][href]').flatMap((link) =>
    linksTo(httpAddress(attributeOf(link, 'href') ?? '', baseOf(page)), attributeOf(link, 'rel'), '-', own),
  );
  const links = [...shown, ...declared];
  const current = links[0]?.current ?? 0;
  const at = (number: number): string | null => links.find((link) => link.page === number)?.href ?? null;
  const [next, previous] = [at(current + 1), at(current - 1)];
  if (!next && !previous) return null;
  // Without numbers to click, the last page isn't known.
  const total = shown.length > 0 ? Math.max(current, ...shown.map((link) => link.page)) : null;
  return { current, total, next, previous };
}

/** The address as links to other pages of the article at `own`, if it is one; an empty label is an arrow. */
function linksTo(href: string | null, rel: string | null, label: string, own: readonly Place[]): Link[] {
  const number = Number(numbered.exec(label)?.[1]);
  const goesOn = rel === 'next' || onward.test(label);
  const goesBack = rel === 'prev';
  // Most links are none of these, and addresses take long to read.
  if (!(number || goesOn || goesBack)) return [];
  const pairs = placesOf(href ?? '').flatMap((place) =>
    own.map(({ article, page }) => ({ ...place, href: href ?? '', current: article === place.article ? page : 0 })),
  );
  return pairs.filter(({ page, current }) => {
    if (!current || page === current) return false;
    return (goesOn && page === current + 1) || (goesBack && page === current - 1) || page === number;
  });
}

/** All that an address can be a page of: `/news/a/2` is the second page of `/news/a`, or the first of itself. */
function placesOf(address: string): Place[] {
  if (!URL.canParse(address)) return [];
  const { host, pathname, searchParams } = new URL(address);
  // Of all else that is asked for, an article's number alone makes it another one.
  const asked = [...searchParams];
  const path = `${host} ${asked.find(([name]) => name === 'id')?.[1]} ${pathname.replace(/\/$/, '')}`;
  const page = asked.find(([name, value]) => parameter.test(name) && /^\d{1,2}$/.test(value))?.[1];
  if (page) return [{ article: path, page: Number(page) }];
  const [, article, number] = /^(.+?)\/(?:(?:page|halaman)[/-])?(\d{1,2})$/.exec(path) ?? [];
  return [{ article: path, page: 1 }, ...(article ? [{ article, page: Number(number) }] : [])];
}
