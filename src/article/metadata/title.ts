/** The article's headline without the site's name. */
import { collapse, overlap, sameText } from '../text.ts';
import type { PageFacts } from './page-facts.ts';

const separators = /\s+[|–—-]\s+|\s*[|»·•]\s*/;

/** Share of words that a heading must have in common with the announced title to be it. */
const headingMatch = 0.75;

// The visible heading comes first: it has no site name and is what the reader
// saw. Then JSON-LD, then Open Graph, then <title>, each less clean than the last.
/** The headline of the page whose visible headings are `headings`, in order. */
export function headline(facts: PageFacts, headings: readonly string[], site: string): string {
  const announced = [
    facts.news?.headline,
    facts.meta.get('og:title'),
    facts.meta.get('twitter:title'),
    facts.title,
  ].filter((title): title is string => Boolean(title));
  const candidates = headings.filter((heading) =>
    announced.some((title) => sameText(heading, title) || overlap(heading, title) >= headingMatch),
  );
  const longest = candidates.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest || withoutSite(announced[0] ?? '', site) || headings[0] || '';
}

/** Cuts the site's name, or what looks like it, off either end of a title. */
export function withoutSite(title: string, site: string): string {
  const parts = title.split(separators);
  if (parts.length < 2) return collapse(title);
  const named = parts.filter((part) => !sameText(part, site) && overlap(part, site) < 1);
  const kept = named.length > 0 && named.length < parts.length ? named : [longestOf(parts)];
  return collapse(title.slice(title.indexOf(kept[0] ?? ''), endOf(title, kept.at(-1) ?? '')));
}

const longestOf = (parts: readonly string[]): string => parts.reduce((a, b) => (b.length > a.length ? b : a), '');
const endOf = (title: string, part: string): number => title.lastIndexOf(part) + part.length;
