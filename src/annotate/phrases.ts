/** Tables of phrases, looked up by longest match at a token. */
import { lowerAt, type Token, tokenize } from './tokens.ts';

/** A phrase found at some token; `next` is the token after it. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly next: number;
}

/** Phrases by their lower-case tokens, with the length of the longest phrase per first and last word. */
export interface PhraseTable<T> {
  readonly values: ReadonlyMap<string, T>;
  readonly longestFrom: ReadonlyMap<string, number>;
  readonly longestTo: ReadonlyMap<string, number>;
}

/** Builds a table from `phrase → value` pairs; the first of two equal phrases wins. */
export function phraseTable<T>(entries: Iterable<readonly [phrase: string, value: T]>): PhraseTable<T> {
  const values = new Map<string, T>();
  const longestFrom = new Map<string, number>();
  const longestTo = new Map<string, number>();
  for (const [phrase, value] of entries) {
    const words = tokenize(phrase).map((token) => token.lower);
    const key = words.join(' ');
    if (key === '' || values.has(key)) continue;
    values.set(key, value);
    raise(longestFrom, words[0], words.length);
    raise(longestTo, words.at(-1), words.length);
  }
  return { values, longestFrom, longestTo };
}

function raise(longest: Map<string, number>, word: string | undefined, length: number): void {
  if (word !== undefined) longest.set(word, Math.max(longest.get(word) ?? 0, length));
}

/** The longest phrase that starts at a token. */
export function phraseAt<T>(tokens: readonly Token[], at: number, table: PhraseTable<T>): PhraseMatch<T> | null {
  for (let length = table.longestFrom.get(lowerAt(tokens, at)) ?? 0; length > 0; length--) {
    const value = table.values.get(joined(tokens, at, at + length));
    if (value !== undefined) return { value, next: at + length };
  }
  return null;
}

/** The longest phrase that ends just before a token; `from` is its first token. */
export function phraseBefore<T>(
  tokens: readonly Token[],
  at: number,
  table: PhraseTable<T>,
): { readonly value: T; readonly from: number } | null {
  for (let length = table.longestTo.get(lowerAt(tokens, at - 1)) ?? 0; length > 0; length--) {
    const value = table.values.get(joined(tokens, at - length, at));
    if (value !== undefined) return { value, from: at - length };
  }
  return null;
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  if (from < 0 || to > tokens.length) return '';
  return tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
}
