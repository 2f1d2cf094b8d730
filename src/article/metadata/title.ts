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
  const announced = [facts.news?.headline, facts.meta.get('og:title'), facts.meta.get('twitter:title'), facts.title]
    .filter((title): title is string => Boolean(title))
    .map((title) => withoutSite(title, site));
  const same = headings.find((heading) => announced.some((title) => sameText(heading, title)));
  if (same) return same;
  const near = headings.filter((heading) => announced.some((title) => overlap(heading, title) >= headingMatch));
  const longest = near.reduce((a, b) => (b.length > a.length ? b : a), '');
  // "World cup: France wins": the page itself announces such headings without what stands before.
  const withoutKicker = announced.find((title) => title.length > shortestTitle && longest.endsWith(` ${title}`));
  return withoutKicker || longest || announced[0] || headings[0] || '';
}

/** A shorter ending of a heading is no title of its own, in characters. */
const shortestTitle = 20;

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
