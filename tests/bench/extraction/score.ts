/** How near an extracted text is to the gold one. */
import type { Gold } from './pages.ts';

/** What an extractor made of a page. */
export interface Result {
  /** One block a line. */
  readonly text: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** ISO 8601, or null. */
  readonly published: string | null;
  readonly ms: number;
  /** The same for a second time on the same page, its code compiled and warm by then. */
  readonly again?: number;
  readonly isArticle: boolean;
}

/** Measures of one page; shares are 0…1, words are counts. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Words that are not in the gold text, words of it that are missing, and its words in all. */
  readonly junk: number;
  readonly lost: number;
  readonly words: number;
  readonly exact: boolean;
  /** Lines that the gold says must not be there. */
  readonly forbidden: number;
  /** Null where the gold does not say. */
  readonly title: boolean | null;
  readonly authors: boolean | null;
  readonly date: boolean | null;
}

/** Words in a row that make one shingle. */
const shingleLength = 4;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** Scores a result against its gold. */
export function score(gold: Gold, result: Result): Score {
  const [wanted, found] = [wordsOf(gold.text), wordsOf(result.text)];
  const [wantedShingles, foundShingles] = [counts(shingles(wanted)), counts(shingles(found))];
  const hits = shared(wantedShingles, foundShingles);
  const precision = ratio(hits, sizeOf(foundShingles));
  const recall = ratio(hits, sizeOf(wantedShingles));
  const common = shared(counts(wanted), counts(found));
  return {
    precision,
    recall,
    f1: harmonic(precision, recall),
    junk: found.length - common,
    lost: wanted.length - common,
    words: wanted.length,
    exact: wanted.join(' ') === found.join(' '),
    forbidden: gold.mustNotContain.filter((line) => result.text.includes(line)).length,
    title: !gold.title ? null : normal(gold.title) === normal(result.title),
    authors: !gold.authors ? null : sameNames(gold.authors, result.authors),
    date: gold.published ? sameMoment(gold.published, result.published) : null,
  };
}

/** The harmonic mean of precision and recall. */
export const harmonic = (precision: number, recall: number): number =>
  ratio(2 * precision * recall, precision + recall);

function shingles(words: readonly string[]): string[] {
  if (words.length < shingleLength) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(shingleLength - 1).map((_, index) => words.slice(index, index + shingleLength).join(' '));
}

function counts(items: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const item of items) map.set(item, (map.get(item) ?? 0) + 1);
  return map;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  return [...a].reduce((sum, [item, count]) => sum + Math.min(count, b.get(item) ?? 0), 0);
}

const sizeOf = (map: ReadonlyMap<string, number>): number => [...map.values()].reduce((sum, count) => sum + count, 0);
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

function sameNames(wanted: readonly string[], found: readonly string[]): boolean {
  const sorted = (names: readonly string[]): string => [...new Set(names.map(normal))].sort().join('|');
  return sorted(wanted) === sorted(found);
}

/**
 * A bare date is right when the day is; a moment when the minute is. A gold moment without a zone says what a clock
 * showed, and at midnight sharp what a calendar did, so no more than that is compared.
 */
function sameMoment(wanted: string, found: string | null): boolean {
  if (!found) return false;
  const gold = wanted.replace(' ', 'T');
  if (gold.length <= 10) return gold === found.slice(0, 10);
  if (found.length <= 10) return false;
  if (/(?:Z|[+-]\d\d:?\d\d)$/i.test(gold)) return Math.abs(Date.parse(gold) - Date.parse(found)) < 60_000;
  const compared = /T00:00(?::00(?:\.0+)?)?$/.test(gold) ? 10 : 16;
  return gold.slice(0, compared) === found.slice(0, compared);
}
