/** Words, numbers and marks: what every grammar here reads instead of raw characters. */
import type { Span } from '../article/article.ts';

/** One word, one number with its separators (`1.250,5`) or one other character. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  readonly text: string;
  readonly lower: string;
  /** No space between this token and the one before. */
  readonly glued: boolean;
}

// Every alternative starts with a different character class and none nests a
// repetition of unknown length, so hostile text costs one step per character.
const tokenPattern = /[\p{L}\p{M}]+|[0-9](?:[0-9]|[.,](?=[0-9]))*|\S/gu;

/** A token of letters. */
export type Word = Token & { readonly kind: 'word' };

// Figures and dates read the same text one after the other.
let last: { readonly text: string; readonly tokens: readonly Token[] } | null = null;

/** The tokens of a text, in order; white space only shows as a missing `glued`. */
export function tokenize(text: string): readonly Token[] {
  if (last?.text !== text) last = { text, tokens: cut(text) };
  return last.tokens;
}

function cut(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(tokenPattern)) {
    const [token] = match;
    const end = match.index + token.length;
    const glued = match.index === previousEnd;
    tokens.push({ kind: kindOf(token), text: token, lower: token.toLowerCase(), start: match.index, end, glued });
    previousEnd = end;
  }
  return tokens;
}

function kindOf(token: string): Token['kind'] {
  const first = token.charCodeAt(0);
  if (first >= zero && first <= nine) return 'number';
  // Every character of every article passes here, so the costly test is kept for what is not ASCII.
  const isAsciiLetter = (first | 0x20) >= letterA && (first | 0x20) <= letterZ;
  return isAsciiLetter || (first > lastAscii && /^[\p{L}\p{M}]/u.test(token)) ? 'word' : 'mark';
}

const [zero, nine, upperZ, letterA, letterZ, lastAscii] = [0x30, 0x39, 0x5a, 0x61, 0x7a, 0x7f];

/** The lower-case text of the token at an index; empty beyond either end. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether the token is a word that starts with a capital. */
export function isCapitalised(token: Token | undefined): token is Word {
  if (token?.kind !== 'word') return false;
  const first = token.text.charCodeAt(0);
  // Asked of every word several times, so ASCII is told without a pattern.
  return first > lastAscii ? /^\p{Lu}/u.test(token.text) : first <= upperZ;
}

/** Whether the token is a word of two or more capitals, e.g. `DPR`. */
export function isAcronym(token: Token | undefined): token is Word {
  return token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();
}

const sentenceMarks = new Set(['.', '!', '?', ':', '"', '“', '‘', '”', '—']);

/** Whether a capital at this token says nothing, because a sentence begins here. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || sentenceMarks.has(before.text);
}

const titleCase = new WeakMap<readonly Token[], boolean>();

/** Whether most words are capitalised, as in a headline, so that capitals say nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  // Asked once per number word, so the answer is kept for as long as the tokens are.
  const known = titleCase.get(tokens);
  if (known !== undefined) return known;
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const isHeadline = tokens.at(-1)?.text !== '.' && words.length > 2;
  const answer = isHeadline && words.filter(isCapitalised).length >= words.length * 0.85;
  titleCase.set(tokens, answer);
  return answer;
}
