/** Finds the words that an abbreviation's letters stand for. */
import { isAcronym, isCapitalised, lowerAt, type Token } from '../tokens.ts';
import { type Alignment, alignments, aligns, type LongWord, lettersOf } from './align.ts';
import type { DefinitionGrammar } from './grammar.ts';
import { hasPlainWord, scatteredBefore } from './scattered.ts';

/** A range of tokens, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The words of a long form, and whether each gives just its first letter. */
export interface LongForm extends TokenRange {
  readonly isStrict: boolean;
}

/** Furthest look back, in tokens. */
const reach = 22;

/** The words right before a token that the letters stand for: the strictest reading first, then the shortest. */
export function longFormBefore(
  tokens: readonly Token[],
  to: number,
  short: string,
  grammar: DefinitionGrammar,
): LongForm | null {
  const end = withoutMarks(tokens, to);
  const least = grammar.singleWords ? 1 : 2;
  const start = startOfPhrase(tokens, end, reach);
  for (const { letters, alignment } of readingsOf(short)) {
    for (let from = end - 1; from >= start; from--) {
      if (isLongForm(tokens, { from, to: end }, short, letters, alignment, grammar, least)) {
        return { from, to: end, isStrict: alignment === 'initials' };
      }
    }
  }
  return grammar.singleWords ? scatteredBefore(tokens, { from: start, to: end }, short) : null;
}

/** Whether a range of tokens is what the letters stand for. */
export function isLongFormOf(
  tokens: readonly Token[],
  range: TokenRange,
  short: string,
  grammar: DefinitionGrammar,
): boolean {
  return readingsOf(short).some(({ letters, alignment }) =>
    isLongForm(tokens, range, short, letters, alignment, grammar, grammar.singleWords ? 1 : 2),
  );
}

/** Where the phrase that ends at a token begins: after a full stop, a bracket or a quotation mark. */
export function startOfPhrase(tokens: readonly Token[], end: number, reach: number): number {
  let from = end;
  while (from > 0 && from > end - reach && !endsPhrase(tokens, from - 1)) from--;
  return from;
}

interface Reading {
  readonly letters: string;
  readonly alignment: Alignment;
}

function readingsOf(short: string): readonly Reading[] {
  const isSyllabic = /\p{Ll}{2}/u.test(short);
  const fitting = alignments.filter((alignment) => isFitting(alignment, short, isSyllabic));
  return fitting.flatMap((alignment) => lettersOf(short).map((letters) => ({ letters, alignment })));
}

// Pieces from inside make syllables; a word may be left out only where enough letters stay to be sure.
function isFitting(alignment: Alignment, short: string, isSyllabic: boolean): boolean {
  if (alignment === 'syllables') return isSyllabic && short.length > 3;
  return alignment !== 'skipping' || (!isSyllabic && short.length > 3);
}

function isLongForm(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  short: string,
  letters: string,
  alignment: Alignment,
  grammar: DefinitionGrammar,
  least: number,
): boolean {
  if (tokens[from]?.kind === 'mark' || (tokens[to - 1]?.kind === 'mark' && endsPhrase(tokens, to - 1))) return false;
  // Most candidates fall at their first letter, before anything is gathered.
  if (alignment !== 'syllables' && letters[0] !== tokens[from]?.lower[0]) return false;
  const words: LongWord[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    if (token.text === short || token.lower === short.toLowerCase()) return false;
    const optional = mayBeLeftOut(tokens, at, grammar) && !(at === from && isNameAfterHyphen(tokens, at));
    words.push({ lower: token.lower, optional, acronym: isAcronym(token) });
  }
  if (grammar.singleWords ? !hasPlainWord(tokens, { from, to }) : tokens[to - 1]?.kind === 'number') return false;
  return words.length >= least && words.length <= letters.length * 2 + 2 && aligns(letters, words, alignment);
}

// A function word, a number, the second half of `negara-negara` or `Co-operation`.
function mayBeLeftOut(tokens: readonly Token[], at: number, grammar: DefinitionGrammar): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'number' || grammar.optional.has(token.lower)) return true;
  return token.glued && tokens[at - 1]?.text === '-' && tokens[at - 1]?.glued === true;
}

// "Kabar.com-Badan Pusat Statistik": the name begins behind the dateline's hyphen; "Bangsa-Bangsa" is one word.
function isNameAfterHyphen(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens[at]) && tokens[at - 1]?.text === '-' && lowerAt(tokens, at - 2) !== lowerAt(tokens, at);
}

// "PT Angin Pte. Ltd.": its full stops are part of the name.
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '.';
  if (text === '.' && companyMarks.has(lowerAt(tokens, at - 1))) return false;
  return /^[.;:()!?"“”[\]]$/.test(text);
}

const companyMarks = new Set(['pte', 'ltd', 'inc', 'co', 'tbk', 'corp']);

// A quotation mark may close the long form: “Kabar Pagi” (KP).
function withoutMarks(tokens: readonly Token[], to: number): number {
  return /^["”'’]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
}
