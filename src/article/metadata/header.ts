/** The lines around the article that may hold byline, date and standfirst. */
import type { Line } from '../lines.ts';
import { saying } from '../text.ts';

/** Lines read before the headline, after it, before the text's end (credits close many texts) and after it. */
const reach = { before: 6, after: 30, within: 10, end: 12 } as const;

/** The lines near the headline, and those near the end of the text. */
export interface Surroundings {
  readonly top: readonly Line[];
  readonly bottom: readonly Line[];
}

/** Picks them out of all the page's lines, by the headline and the article's own texts. */
export function surroundings(lines: readonly Line[], title: string, texts: readonly string[]): Surroundings {
  const body = new Set(texts);
  const isTitle = saying(title);
  const heading = lines.findIndex(({ element, text }) => /^h[1-3]$/.test(element.localName) && isTitle(text));
  const firstText = lines.findIndex(({ text }) => body.has(text));
  const lastText = lines.findLastIndex(({ text }) => body.has(text));
  const start = heading >= 0 ? heading : Math.max(0, firstText - 8);
  // A standfirst is among the texts, and the byline often follows it.
  const stop = lines.findIndex(({ text }, index) => index > firstText && body.has(text));
  return {
    top: lines.slice(
      Math.max(0, start - reach.before),
      stop > start ? Math.min(stop, start + reach.after) : start + reach.after,
    ),
    bottom: lastText >= 0 ? lines.slice(Math.max(0, lastText - reach.within), lastText + 1 + reach.end) : [],
  };
}
