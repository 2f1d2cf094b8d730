/** Finds the mentions of known terms in one text: one pass over its words, whatever the number of terms. */
import { phraseAt } from '../phrases.ts';
import { isAcronym, type Token, tokenize } from '../tokens.ts';
import type { Senses } from './builtin.ts';
import { cueForbids, cueHolds, type Entry, isSpelling } from './entry.ts';
import { isOrdinaryWord } from './ordinary.ts';
import { isHyphened, isPartOfMore, isPlaceNamed, isSuspect } from './surroundings.ts';

/** Where a term stands, with the sense that it has there. */
export interface TermMention {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
}

/** Where a term stands that means several things, or a thing and nothing, and no neighbour tells which. */
export interface UnsureMention {
  readonly senses: readonly Entry[];
  readonly start: number;
  readonly end: number;
}

/** What a text has: mentions in order and apart, and those between them that only the rest of the article may tell. */
export interface FoundMentions {
  readonly sure: readonly TermMention[];
  readonly unsure: readonly UnsureMention[];
}

/** Whether a sense may stand at the tokens `from` to `to`, printed like this. */
type SenseTest = (entry: Entry, spelling: string, from: number, to: number) => boolean;

/** The mentions in a text; of two tables that know a term the first wins. */
export function findMentions(text: string, tables: readonly Senses[]): FoundMentions {
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
  const { sure } = mentionsIn(text, tokens, tables, (entry, spelling) => {
    const { term, cue } = entry;
    if (spelling.toLowerCase() !== term.toLowerCase()) return false;
    return seen.has(term) || (cue === undefined && !isOrdinaryWord(term));
  });
  return sure;
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
): FoundMentions {
  const sure: TermMention[] = [];
  const unsure: UnsureMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = mentionAt(text, tokens, at, tables, isSense);
    if (found === null) at++;
    else if ('unsure' in found) {
      unsure.push(found.unsure);
      at++;
    } else {
      sure.push(found.mention);
      at = found.next;
    }
  }
  return { sure, unsure };
}

type Found = { readonly mention: TermMention; readonly next: number } | { readonly unsure: UnsureMention };

function mentionAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  tables: readonly Senses[],
  isSense: SenseTest,
): Found | null {
  let unsure: UnsureMention | null = null;
  for (const table of tables) {
    const match = phraseAt(tokens, at, table);
    const first = tokens[at];
    const last = match && tokens[match.next - 1];
    if (!match || !first || !last || isPartOfMore(tokens, at, match.next) || isSuspect(tokens, at, match.next))
      continue;
    const { value, next } = match;
    const spelling = text.slice(first.start, last.end);
    const isName = isPlaceNamed(tokens, at);
    const senses = isName ? value.filter((sense) => !isPlainTerm(sense)) : value;
    const entry = senses.find((sense) => isSense(sense, spelling, at, next));
    if (entry !== undefined) return { mention: { entry, start: first.start, end: last.end }, next };
    // A phrase may hold another term, so only a single word is kept for later.
    if (first === last) unsure ??= unsureMention(senses, tokens, at);
  }
  return unsure && { unsure };
}

function unsureMention(senses: readonly Entry[], tokens: readonly Token[], at: number): UnsureMention | null {
  const token = tokens[at];
  if (token === undefined || isHyphened(tokens, at)) return null;
  const left = senses.filter((sense) => sense.term === token.text && !cueForbids(sense, tokens, at, at + 1));
  return left.length > 0 ? { senses: left, start: token.start, end: token.end } : null;
}

function isPlainTerm({ term }: Entry): boolean {
  return term.charAt(0) !== term.charAt(0).toUpperCase();
}
