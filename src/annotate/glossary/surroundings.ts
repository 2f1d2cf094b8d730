/** What stands around a word and makes it no term, or only part of something else. */
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';

/** `AS400` is a model, `@PLN` a person's name somewhere, `BNI.id` an address, `UU.A026` a signature: no term there. */
export function isPartOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, next, afterNext] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]];
  if (first?.glued && (before?.kind === 'number' || /^[@_&]$/.test(before?.text ?? ''))) return true;
  if (first?.glued && isReference(tokens, from)) return true;
  if (!next?.glued) return false;
  if (next.kind === 'word' && tokens[to - 1]?.kind === 'number') return true;
  if (next.kind === 'number' || /^[@_&$]$/.test(next.text)) return true;
  if (next.text !== '.' || !afterNext?.glued) return false;
  return /^\p{Ll}/u.test(afterNext.text) || (tokens[to + 2]?.kind === 'number' && tokens[to + 2]?.glued === true);
}

/** Tokens looked at on either side for the rest of such a number, lest a chain of them takes its square of time. */
const longestReference = 24;

/** "S-217/MK.02/2017", "009/PS.KPU/II/2018": whether a token is an office’s letters in the number of a paper. */
export function isReference(tokens: readonly Token[], at: number): boolean {
  let from = at;
  let to = at + 1;
  while (tokens[from]?.glued && at - from < longestReference) from--;
  while (tokens[to]?.glued && to - at < longestReference) to++;
  const parts = tokens.slice(from, to);
  return parts.filter(({ text }) => text === '/').length > 1 && parts.some(({ kind }) => kind === 'number');
}

/** "berinisial MK", "MK (32)", "menetapkan MK sebagai tersangka", "tersangka MK": a person's initials. */
export function isSuspect(tokens: readonly Token[], from: number, to: number): boolean {
  if ((tokens[from]?.text.length ?? 0) > 3) return false;
  const age = tokens[to]?.text === '(' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ')';
  const isNamed = lowerAt(tokens, to) === 'sebagai' && accused.has(lowerAt(tokens, to + 1));
  const isCalled = accused.has(lowerAt(tokens, from - 1)) && tokens[from]?.text.length === 2;
  const isAccused = isNamed || (isCalled && !isCapitalised(tokens[to]));
  return initialsSaid.has(lowerAt(tokens, from - 1)) || isAccused || (age && (tokens[to + 1]?.text.length ?? 0) < 3);
}

const initialsSaid = new Set(['berinisial', 'inisial', 'inisialnya']);

const accused = new Set(['tersangka', 'terdakwa']);

/** "Kecamatan Maba": a capital that a term written small does not have is the place's. */
export function isPlaceNamed(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[at]) && placeKinds.has(lowerAt(tokens, at - 1));
}

const placeKinds = new Set(
  'kecamatan kelurahan desa kampung dusun kota kabupaten jalan gunung sungai pulau'.split(' '),
);

/** The GP of an "RS-GP": joined to something else, of which it may be a part. */
export function isHyphened(tokens: readonly Token[], at: number): boolean {
  const isHyphen = (token: Token | undefined) => token?.glued === true && token.text === '-';
  return (isHyphen(tokens[at - 1]) && tokens[at]?.glued === true) || isHyphen(tokens[at + 1]);
}
