/** The part of the publication that the article stands in. */
import type { PageFacts } from './page-facts.ts';

/** A longer text is a list of keywords or a path, in characters. */
const longestSection = 40;

/** The section as the page declares it, "Ekonomi"; empty where it doesn't. */
export function sectionOf({ news, meta }: PageFacts): string {
  const declared = [news?.section, meta.get('article:section')];
  return declared.find((section) => section && section.length <= longestSection && !/[/>]/.test(section)) ?? '';
}
