/** When the article was published and changed. */
import { declaredDate, unknownZone, visibleDate } from './dates.ts';
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
  const [above, below] = [top, bottom].map((lines) => lines.map(({ text }) => visibleDate(text, language)));
  const shown = [...(above ?? []), ...(below ?? [])];
  // Captions above the headline have dates too, but no time of day.
  const timely = above?.filter((date) => date && date.length > 10) ?? [];
  const dates = [...declared, ...timed].map((value) => value && declaredDate(value, language));
  return completed([...dates, ...timely, ...shown]);
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
  const modified = completed([...declared, ...marked].map((value) => value && declaredDate(value, language)));
  return modified && published && Date.parse(modified) > Date.parse(published) ? modified : null;
}

/** The first date; a bare day gets its time, and a time without zone its zone, from the first of the others that has it. */
function completed(dates: readonly (string | null | undefined)[]): string | null {
  const known = dates.filter((date): date is string => Boolean(date));
  const [first = null] = known;
  // A longer one of the same day, or of the same minute with its zone.
  const start = first?.replace(/:\d\d-00:00$/, '') ?? '';
  const isBetter = (date: string): boolean => date.length > (first ?? '').length || !date.endsWith(unknownZone);
  const better = known.find((date) => date !== first && date.startsWith(start) && isBetter(date));
  return (better ?? first)?.replace(unknownZone, 'Z') ?? null;
}
