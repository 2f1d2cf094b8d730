/** Running mates and partners named by one word each: `Budi Santoso-Ani Lestari (Budi-Ani)`. */
import { isCapitalised, type Token } from '../tokens.ts';
import { aligns } from './align.ts';
import type { TokenRange } from './long-form.ts';

/** Most tokens that two full names have. */
const reach = 14;

/** The two full names right before a token, joined as the short ones are: by a hyphen, a stroke or `dan`. */
export function pairBefore(tokens: readonly Token[], to: number, short: readonly Token[]): TokenRange | null {
  const [first, joint, second] = short;
  if (short.length !== 3 || !isCapitalised(first) || !isCapitalised(second) || !isJoint(joint)) return null;
  const middle = jointBefore(tokens, to);
  if (middle === null || !isOneOf(second, tokens.slice(middle + 1, to))) return null;
  let from = middle;
  while (from > 0 && from > to - reach && isPartOfName(tokens, from - 1)) from--;
  const start = startAt(first, tokens, from, middle);
  return start === null ? null : { from: start, to };
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^[-–/]$/.test(token.text);
}

function jointBefore(tokens: readonly Token[], to: number): number | null {
  for (let at = to - 1; at >= Math.max(0, to - reach); at--) {
    if (isJoint(tokens[at]) || tokens[at]?.lower === 'dan') return at;
    if (!isPartOfName(tokens, at)) return null;
  }
  return null;
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[at]) || (tokens[at]?.text === '.' && (tokens[at - 1]?.text.length ?? 0) < 3);
}

// The short name is one of the words, or is put together from all of them: Jokowi, JK.
function isOneOf(short: Token, names: readonly Token[]): boolean {
  const words = names.filter(({ kind }) => kind === 'word');
  if (words.some(({ lower }) => lower === short.lower)) return true;
  const long = words.map(({ lower }) => ({ lower, optional: false }));
  return aligns(short.lower, long, 'parts');
}

function startAt(short: Token, tokens: readonly Token[], from: number, to: number): number | null {
  const starts = Array.from({ length: to - from }, (_, index) => from + index);
  const named = starts.find((at) => tokens[at]?.lower === short.lower);
  if (named !== undefined) return named;
  return starts.findLast((at) => isOneOf(short, tokens.slice(at, to))) ?? null;
}
