/** When the article was published and changed. */
import { declaredDate, visibleDate } from './dates.ts';
import type { Surroundings } from './header.ts';
import type { PageFacts } from './page-facts.ts';

const publishedNames = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'publishdate',
  'pubdate',
  'date',
  'dc.date',
  'dc.date.issued',
];
const modifiedNames = ['article:modified_time', 'datemodified', 'og:updated_time', 'lastmod'];

// Declared dates come first because they have a zone; then `<time>` near the
// headline; then the line a reader would read.
/** Publication date as ISO, or null. */
export function publishedOf(facts: PageFacts, { top, bottom }: Surroundings, language: string): string | null {
  const declared = declaredDates(facts);
  const timed = top.flatMap(({ element }) => {
    const time =
      element.closest('time[datetime]') ?? element.querySelector('time[datetime], [itemprop="datePublished"]');
    return time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? [];
  });
  const shown = [...top, ...bottom].map(({ text }) => visibleDate(text, language));
  const dates = [...[...declared, ...timed].map((value) => value && declaredDate(value, language)), ...shown];
  const known = dates.filter((date): date is string => Boolean(date));
  const [first = null] = known;
  // A bare day is completed by the first of the others that also has the time.
  return known.find((date) => first !== null && date.length > first.length && date.startsWith(first)) ?? first;
}

/** Whether the page itself, and not only a line on it, says when it was published. */
export const declaresDate = (facts: PageFacts): boolean => declaredDates(facts).some(Boolean);

const declaredDates = (facts: PageFacts): (string | undefined)[] => [
  facts.news?.published,
  ...publishedNames.map((name) => facts.meta.get(name)),
];

/** Date of the last change as ISO; null where the page names none or it is the publication date. */
export function modifiedOf(
  facts: PageFacts,
  { top }: Surroundings,
  published: string | null,
  language: string,
): string | null {
  const declared = [facts.news?.modified, ...modifiedNames.map((name) => facts.meta.get(name))];
  const marked = top.map(
    ({ element }) => element.querySelector('[itemprop~="dateModified"]')?.getAttribute('datetime') ?? '',
  );
  const modified = firstDate([...declared, ...marked], language);
  return modified && published && Date.parse(modified) > Date.parse(published) ? modified : null;
}

function firstDate(values: readonly (string | undefined)[], language: string): string | null {
  for (const value of values) {
    const date = value ? declaredDate(value, language) : null;
    if (date) return date;
  }
  return null;
}
