/** The part of the options page's address that opens the form of one term: `#term=Korut&expansion=Korea+Utara`. */
import type { OwnTerm } from './own-term.ts';

/** Address of the options page, from the extension's root, at the form of a term; `draft` fills in what isn't stored yet. */
export function termLink(term: string, draft: Partial<Omit<OwnTerm, 'term'>> = {}): string {
  return `options.html#${new URLSearchParams({ term, ...draft })}`;
}

/** The term that an address asks for, with what to fill in; null where it asks for none. */
export function parseTermLink(hash: string): OwnTerm | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const part = (name: string) => asked.get(name)?.trim() ?? '';
  const term = part('term');
  return term ? { term, expansion: part('expansion'), gloss: part('gloss') } : null;
}
