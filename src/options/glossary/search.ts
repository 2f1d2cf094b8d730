import type { OwnTerm } from '../../settings/own-term.ts';

/** The terms in which every word of the query occurs; capitals and accents don't count. */
export function searchTerms(terms: readonly OwnTerm[], query: string): readonly OwnTerm[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return terms;
  return terms.filter(({ term, expansion, gloss }) => {
    const text = folded(`${term} ${expansion} ${gloss}`);
    return words.every((word) => text.includes(word));
  });
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
