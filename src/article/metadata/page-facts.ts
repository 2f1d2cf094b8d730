/** What the page says of itself outside its visible text: meta tags, JSON-LD, canonical address. */
import { addressOf, attributeOf, baseOf, queryAll, rootOf, textContentOf, titleOf } from '../snapshot/page-dom.ts';
import { httpAddress } from '../snapshot/pictures.ts';
import { collapse } from '../text.ts';
import { type NewsItem, parseNewsItem } from './json-ld.ts';

/** Plain facts; nothing in them is trusted to be right. */
export interface PageFacts {
  /** Address of the page as shown in the address bar. */
  readonly address: string;
  /** Canonical address of the same site, else the page's own. */
  readonly canonical: string;
  /** The `<title>`. */
  readonly title: string;
  /** `lang` of `<html>`, as written. */
  readonly lang: string;
  /** Meta contents by lower-case `property`, `name` or `itemprop`; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** The article of the JSON-LD, if there is one. */
  readonly news: NewsItem | null;
}

/** Reads the facts; never throws on odd pages. */
export function pageFacts(page: Document): PageFacts {
  const root = rootOf(page);
  return {
    address: addressOf(page),
    canonical: canonicalAddress(page),
    title: collapse(titleOf(page)),
    lang: (root && attributeOf(root, 'lang')) ?? '',
    meta: metaContents(page),
    news: parseNewsItem(
      queryAll(page, 'script[type="application/ld+json" i]').map((script) => textContentOf(script) ?? ''),
      baseOf(page),
    ),
  };
}

function metaContents(page: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const meta of queryAll(page, 'meta[content]')) {
    const name = attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop');
    const content = collapse(attributeOf(meta, 'content') ?? '');
    const key = name?.trim().toLowerCase();
    if (key && content && !contents.has(key)) contents.set(key, content);
  }
  return contents;
}

/** A canonical link to another site is somebody else's page, so it is not believed. */
function canonicalAddress(page: Document): string {
  const address = addressOf(page);
  const [link] = queryAll(page, 'link[rel~="canonical" i][href]');
  const canonical = link ? httpAddress(attributeOf(link, 'href') ?? '', baseOf(page)) : null;
  return canonical && siteOf(canonical) === siteOf(address) ? canonical : address;
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.split('.').slice(-2).join('.') : '';
}
