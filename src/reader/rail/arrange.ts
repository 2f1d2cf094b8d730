/** Orders and filters the terms of an article. */
import type { Term } from '../../annotate/reading.ts';

/** As they come in the text, or by the alphabet. */
export type TermOrder = 'text' | 'alphabet';

/** The terms that have `filter` in their short form, long form or English, in the order asked for. */
export function arrange(terms: readonly Term[], order: TermOrder, filter: string): readonly Term[] {
  const wanted = filter.trim().toLowerCase();
  const found = terms.filter(({ term, expansion, english }) =>
    [term, expansion, english].some((form) => form.toLowerCase().includes(wanted)),
  );
  return order === 'text' ? found : found.toSorted((a, b) => a.term.localeCompare(b.term));
}
