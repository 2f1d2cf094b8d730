/** Which language's grammar reads an article. */
import type { Passage } from './passage.ts';
import { tokenize } from './tokens.ts';

// Only words that neighbouring languages do not share: Italian has `di`, Dutch `dan`, `in` and `was`.
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  id: new Set('yang dari dengan untuk pada dalam ini itu tidak akan juga oleh telah sudah karena'.split(' ')),
  en: new Set('the and to that for on with by from has have this are were said'.split(' ')),
};

/** Words read before deciding; more changes nothing. */
const sample = 400;

/**
 * The language that most function words belong to, else the declared one.
 * Pages often declare their template's language instead of the article's.
 */
export function languageOf(passages: readonly Passage[], declared: string): string {
  const words = passages.slice(0, 8).flatMap(({ text }) => tokenize(text.slice(0, sample * 8)).slice(0, sample));
  const counts = Object.entries(functionWords).map(([language, known]) => ({
    language,
    count: words.filter((word) => known.has(word.lower)).length,
  }));
  const [best, second] = counts.sort((a, b) => b.count - a.count);
  if (best === undefined || second === undefined || best.count === second.count) return declared || 'id';
  // Malay shares Indonesian's function words and its grammar here.
  const isClear = best.count > words.length * 0.04 && best.count > second.count * 2;
  return isClear || declared === '' ? best.language : declared;
}
