/** The article's headline without the site's name. */
import { overlap, sameText } from '../text.ts';
import type { PageFacts } from './page-facts.ts';
import { isSite, type Site } from './site.ts';

/** Share of words that a heading must have in common with a declared title to be it. */
const headingMatch = 0.75;

/** A shorter heading may be a section that a title happens to begin with, in characters. */
const shortestTitle = 20;

/** What is longer is no title but an attack on patterns, in characters. */
const longestTitle = 500;

/** The headline, and the heading that shows it on the page (the same where none does). */
export interface Headline {
  readonly title: string;
  readonly heading: string;
}

// JSON-LD's `headline` and Open Graph's title are about the article, so one of
// them is the headline: the one that a heading shows, else the one that `<title>`
// begins with, else JSON-LD's, by its definition. The declared wording is taken,
// because headings hold kickers and lose spaces to markup.
/** The headline of the page whose visible headings are `headings`, in order. */
export function headline({ news, meta, title }: PageFacts, headings: readonly string[], site: Site): Headline {
  const [own, others] = [
    [news?.headline, meta.get('og:title')],
    [meta.get('twitter:title'), title],
  ].map((texts) => texts.map((text = '') => cleaned(text, site)).filter(Boolean));
  const declared = [...(own ?? []), ...(others ?? [])];
  const shown = own?.find((text) => headings.some((heading) => sameText(text, heading)));
  const chosen = shown ?? own?.find((text) => title.startsWith(text)) ?? declared[0] ?? headings[0] ?? '';
  const near = headings.filter((heading) => declared.some((text) => overlap(heading, text) >= headingMatch));
  const same = near.find((heading) => declared.some((text) => sameText(heading, text)));
  return { title: shownPart(withoutKicker(chosen, declared), headings), heading: same ?? (longestOf(near) || chosen) };
}

/** Empty where markup, entities or the site's name are left: that is not what was meant. */
function cleaned(text: string, site: Site): string {
  const title = withoutSite(text.slice(0, longestTitle), site);
  return /<\w|&#?\w+;/.test(title) || isSite(title, site) ? '' : title;
}

/** "World cup: France wins" is "France wins" where the page itself calls it so somewhere. */
const withoutKicker = (title: string, declared: readonly string[]): string =>
  declared.find((text) => text.length >= shortestTitle && title.endsWith(`: ${text}`)) ?? title;

/** What follows the visible headline in a declared title is a section or a page's number. */
const shownPart = (title: string, headings: readonly string[]): string =>
  headings.find((heading) => heading.length >= shortestTitle && title.startsWith(`${heading} `)) ?? title;

/** Cuts the site's name off either end of a title. */
export function withoutSite(title: string, site: Site): string {
  const end = /^(.*\S)(?:\s+[–—:-]\s+|\s*[|｜ㅣ»·•：]\s*)(.+)$/.exec(title);
  if (end?.[1] && isSite(end[2] ?? '', site)) return withoutSite(end[1], site);
  const start = /^(.+?)(?:\s+[–—-]\s+|\s*[|｜»·•]\s*|(?<=\.\w+):\s+)(\S.*)$/.exec(title);
  return start?.[2] && isSite(start[1] ?? '', site) ? withoutSite(start[2], site) : title;
}

const longestOf = (texts: readonly string[]): string => texts.reduce((a, b) => (b.length > a.length ? b : a), '');
