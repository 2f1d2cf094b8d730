/** Long forms whose letters stand anywhere in them: `lipopolysaccharide (LPS)`, after Schwartz and Hearst (2003). */
import type { Token } from '../tokens.ts';
import type { LongForm } from './long-form.ts';

/**
 * The shortest end of a range that holds all letters in order, the first at the beginning of a word. Usual in English
 * science; in Indonesian news it would take a caption for a definition.
 */
export function scatteredBefore(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  short: string,
): LongForm | null {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  if (letters.length < 2 || (!/\p{Lu}|\p{N}/u.test(short) && letters.length > 3)) return null;
  let left = letters.length;
  let words = 0;
  let silent = 0;
  for (let at = to - 1; at >= from && words < mostWords(letters.length); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    if (token.text === short) return null;
    if (!token.glued) words++;
    const before = left;
    left = lettersLeft(letters, left, token.lower);
    if (left === before && token.text.length > 3) silent++;
    if (left === 0) return asLongForm(tokens, { from: startOfWord(tokens, from, at), to }, short);
    if (silent > mostSilent(letters.length)) return null;
  }
  return null;
}

// "2,6-diaminopurine (DAP)": the word begins at its numbers, `alpha-1-antitrypsin` at its Greek letter.
function startOfWord(tokens: readonly Token[], from: number, at: number): number {
  let start = at;
  let before = at;
  while (before > from && tokens[before]?.glued) {
    before--;
    const token = tokens[before];
    if (token?.kind === 'number' || greek.has(token?.lower ?? '')) start = before;
    else if (token?.kind === 'word' && token.text.length > 1) return at;
  }
  return start;
}

const greek = new Set('alpha beta gamma delta epsilon kappa omega'.split(' '));

function asLongForm(
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
  short: string,
): LongForm | null {
  const isLonger = lengthOf(tokens, range.from, range.to) > short.length;
  return isLonger && hasPlainWord(tokens, range) ? { ...range, isStrict: false } : null;
}

/** Whether a word in small letters is among them: a formula or another abbreviation is no long form. */
export function hasPlainWord(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return tokens.slice(from, to).some(({ kind, text }) => kind === 'word' && /\p{Ll}{3}/u.test(text));
}

function mostSilent(letters: number): number {
  return Math.max(2, Math.floor(letters / 2));
}

function mostWords(letters: number): number {
  return Math.min(letters + 5, letters * 2);
}

// From the right; the very first letter counts only where the word begins.
function lettersLeft(letters: readonly string[], count: number, word: string): number {
  let left = count;
  for (let at = word.length - 1; at >= 0 && left > 0; at--) {
    if (word.charAt(at) === letters[left - 1] && (left > 1 || at === 0)) left--;
  }
  return left;
}

function lengthOf(tokens: readonly Token[], from: number, to: number): number {
  return (tokens[to - 1]?.end ?? 0) - (tokens[from]?.start ?? 0);
}
