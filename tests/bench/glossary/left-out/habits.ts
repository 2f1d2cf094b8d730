/** How the articles write a word when they do not write it in capitals. */
import { isAcronym, tokenize } from '../../../../src/annotate/tokens.ts';

/** How often each word stands in other letters than capitals only: at all, and without any capital. */
export interface Habits {
  readonly uncapped: ReadonlyMap<string, number>;
  readonly small: ReadonlyMap<string, number>;
}

/** Counts how words are spelled over all texts. */
export function habitsOf(texts: readonly string[]): Habits {
  const uncapped = new Map<string, number>();
  const small = new Map<string, number>();
  for (const token of texts.flatMap(tokenize)) {
    if (token.kind !== 'word' || isAcronym(token)) continue;
    count(uncapped, token.lower);
    if (token.text === token.lower) count(small, token.lower);
  }
  return { uncapped, small };
}

/** Whether a word in capitals is one that the articles write in small letters. */
export function isShoutedWord(type: string, mentions: number, { uncapped, small }: Habits): boolean {
  if (type !== type.toUpperCase()) return false;
  const word = type.toLowerCase();
  // Nothing of five letters is both an abbreviation and a word by chance.
  return (uncapped.get(word) ?? 0) >= mentions || (type.length > 4 && small.has(word));
}

function count(counts: Map<string, number>, word: string): void {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
