/** Finds the mentions of known terms in one text: one pass over its words, whatever the number of terms. */
import { phraseAt } from '../phrases.ts';
import { isAcronym, isCapitalised, lowerAt, type Token, tokenize } from '../tokens.ts';
import type { Senses } from './builtin.ts';
import { cueHolds, type Entry, isSpelling } from './entry.ts';
import { isOrdinaryWord } from './ordinary.ts';

/** Where a term stands, with the sense that it has there. */
export interface TermMention {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** Whether a sense may stand at the tokens `from` to `to`, printed like this. */
type SenseTest = (entry: Entry, spelling: string, from: number, to: number) => boolean;

/** The mentions in a text, in order and apart; of two tables that know a term the first wins. */
export function findMentions(text: string, tables: readonly Senses[]): readonly TermMention[] {
  const tokens = tokenize(text);
  return mentionsIn(text, tokens, tables, (entry, spelling, from, to) => {
    return isSpelling(spelling, entry) && (entry.cue === undefined || cueHolds(entry.cue, tokens, from, to));
  });
}

/**
 * The mentions in a line of capitals, where `AS` may be a word like any other: terms that the rest of the article
 * has, and those that no ordinary word is spelled like.
 */
export function findShouted(
  text: string,
  tables: readonly Senses[],
  seen: ReadonlySet<string>,
): readonly TermMention[] {
  const tokens = tokenize(text);
  return mentionsIn(text, tokens, tables, (entry, spelling) => {
    const { term, cue } = entry;
    if (spelling.toLowerCase() !== term.toLowerCase()) return false;
    return seen.has(term) || (cue === undefined && !isOrdinaryWord(term));
  });
}

/** Whether a text is printed in capitals, like some headlines. */
export function isShouted(text: string): boolean {
  if (/\p{Ll}{4}/u.test(text)) return false;
  const words = tokenize(text).filter(({ kind, text: word }) => kind === 'word' && word.length > 1);
  return words.length > 2 && words.filter(isAcronym).length > words.length * 0.7;
}

function mentionsIn(
  text: string,
  tokens: readonly Token[],
  tables: readonly Senses[],
  isSense: SenseTest,
): readonly TermMention[] {
  const mentions: TermMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mentionAt(text, tokens, at, tables, isSense);
    if (found !== null) mentions.push(found.mention);
    at = found?.next ?? at + 1;
  }
  return mentions;
}

function mentionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: readonly Senses[],
  isSense: SenseTest,
): { readonly mention: TermMention; readonly next: number } | null {
  for (const table of tables) {
    const match = phraseAt(tokens, at, table);
    const first = tokens[at];
    const last = match && tokens[match.next - 1];
    if (!match || !first || !last || isPartOfMore(tokens, at, match.next) || isSuspect(tokens, at, match.next))
      continue;
    const { value, next } = match;
    const spelling = text.slice(first.start, last.end);
    const isName = isPlaceNamed(tokens, at);
    const entry = value.find((sense) => isSense(sense, spelling, at, next) && !(isName && isPlainTerm(sense)));
    if (entry !== undefined) return { mention: { entry, start: first.start, end: last.end }, next };
  }
  return null;
}

// `AS400` is a model, `@PLN` a person's name somewhere, `BNI.id` an address.
function isPartOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, next, afterNext] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]];
  if (first?.glued && (before?.kind === 'number' || /^[@_&]$/.test(before?.text ?? ''))) return true;
  if (first?.glued && isReference(tokens, from)) return true;
  if (!next?.glued) return false;
  if (next.kind === 'word' && tokens[to - 1]?.kind === 'number') return true;
  if (next.kind === 'number' || /^[@_&$]$/.test(next.text)) return true;
  return next.text === '.' && afterNext?.glued === true && /^\p{Ll}/u.test(afterNext.text);
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

// "berinisial MK", "MK (32)", "menetapkan MK sebagai tersangka", "tersangka MK": a person's initials.
function isSuspect(tokens: readonly Token[], from: number, to: number): boolean {
  if ((tokens[from]?.text.length ?? 0) > 3) return false;
  const age = tokens[to]?.text === '(' && tokens[to + 1]?.kind === 'number' && tokens[to + 2]?.text === ')';
  const isNamed = lowerAt(tokens, to) === 'sebagai' && accused.has(lowerAt(tokens, to + 1));
  const isCalled = accused.has(lowerAt(tokens, from - 1)) && tokens[from]?.text.length === 2;
  const isAccused = isNamed || (isCalled && !isCapitalised(tokens[to]));
  return initialsSaid.has(lowerAt(tokens, from - 1)) || isAccused || (age && (tokens[to + 1]?.text.length ?? 0) < 3);
}

const initialsSaid = new Set(['berinisial', 'inisial', 'inisialnya']);

const accused = new Set(['tersangka', 'terdakwa']);

// "Kecamatan Maba": a capital that a term written small does not have is the place's.
function isPlaceNamed(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[at]) && placeKinds.has(lowerAt(tokens, at - 1));
}

function isPlainTerm({ term }: Entry): boolean {
  return term.charAt(0) !== term.charAt(0).toUpperCase();
}

const placeKinds = new Set(
  'kecamatan kelurahan desa kampung dusun kota kabupaten jalan gunung sungai pulau'.split(' '),
);
