/** Long forms that the letters do not show: `Badan Tenaga Atom Internasional (IAEA)`, `Macan Tamil (LTTE)`. */
import { placeWords } from '../places.ts';
import { isCapitalised, lowerAt, type Token, tokenize } from '../tokens.ts';
import type { Entry } from './entry.ts';
import type { DefinitionGrammar } from './grammar.ts';
import { startOfPhrase, type TokenRange } from './long-form.ts';

/** Most tokens that a name has. */
const reach = 14;

/**
 * The name right before a token, as far as capitals, function words and the kinds of bodies tell. What the glossary
 * knows of the short form must not contradict, and confirms a name that begins with no known kind of body.
 */
export function namedBodyBefore(
  tokens: readonly Token[],
  to: number,
  short: string,
  senses: readonly Entry[],
  grammar: DefinitionGrammar,
): TokenRange | null {
  const spelled = spelledOut(tokens, to, senses);
  if (spelled !== null) return spelled;
  const run = runBefore(tokens, to, grammar);
  if (run === null || !isInitials(short) || grammar.sources.has(short.toLowerCase())) return null;
  const isConfirmed = senses.some((entry) => isAkin(entry, tokens, run, grammar));
  // A sense that needs its cue says nothing of what the letters mean elsewhere.
  const known = isConfirmed ? senses : senses.filter(({ cue }) => cue === undefined);
  if (known.length > 0 && !isConfirmed) return namesakeIn(tokens, run, short, grammar);
  const start = headIn(tokens, run, short, grammar, known);
  if (start !== null) {
    const words = contentWords(tokens, { from: start, to }, grammar).length;
    return words > 1 && (known.length > 0 || words * 2 >= short.length) ? { from: start, to } : null;
  }
  const from =
    known.length > 0
      ? confirmedStart(tokens, run, short, known, grammar)
      : sameLettersStart(tokens, run, short, grammar);
  return from === null ? null : { from, to };
}

/**
 * Letters may seem to stand for the end of a name only: `Partai Pekerja Kurdistan (PKK)`. Where a kind of body
 * stands before it among capitals, the name begins there.
 */
export function wholeBody(
  tokens: readonly Token[],
  range: TokenRange,
  short: string,
  grammar: DefinitionGrammar,
): TokenRange {
  const run = isInitials(short) ? runBefore(tokens, range.to, grammar) : null;
  const start = run && headIn(tokens, run, short, grammar);
  return start !== null && start < range.from ? { from: start, to: range.to } : range;
}

// The first kind of body in a run, or a later one where the name would be too long for the letters by two words and
// the glossary knows of no body of the first kind.
function headIn(
  tokens: readonly Token[],
  run: TokenRange,
  short: string,
  grammar: DefinitionGrammar,
  known: readonly Entry[] = [],
): number | null {
  const heads = indicesOf(run).filter((at) => grammar.heads.has(lowerAt(tokens, at)) && isCapitalised(tokens[at]));
  const [first] = heads;
  if (first === undefined) return null;
  if (known.some(({ expansion }) => tokenize(expansion)[0]?.lower === lowerAt(tokens, first))) return first;
  const surplus = (from: number) => contentWords(tokens, { from, to: run.to }, grammar).length - short.length;
  return heads.find((from) => surplus(from) < 2) ?? first;
}

/** Whether a bracket holds a body's name, wholly capitalised: `SADC (Masyarakat Pembangunan Afrika Selatan)`. */
export function isNamedBody(
  tokens: readonly Token[],
  range: TokenRange,
  short: string,
  known: readonly Entry[],
  grammar: DefinitionGrammar,
): boolean {
  if (!isInitials(short) || range.to - range.from < 2) return false;
  const words = indicesOf(range);
  const isName = words.every((at) => isCapitalised(tokens[at]) || isInsideName(lowerAt(tokens, at), grammar));
  if (!isName) return false;
  if (known.length > 0) return known.some((entry) => isAkin(entry, tokens, range, grammar));
  if (range.to - range.from < 3) return false;
  return grammar.heads.has(lowerAt(tokens, range.from)) || isTranslated(contentWords(tokens, range, grammar), short, 2);
}

function isInsideName(word: string, grammar: DefinitionGrammar): boolean {
  return word === '-' || grammar.inside.has(word);
}

// A translation keeps the number of words and many of their first letters, in another order: IIT, Institut Teknologi India.
function isTranslated(words: readonly string[], short: string, kept: number): boolean {
  const letters = [...short.toLowerCase()];
  if (words.length !== letters.length) return false;
  const left = [...letters];
  for (const word of words) {
    const at = left.indexOf(word.charAt(0));
    if (at >= 0) left.splice(at, 1);
  }
  return letters.length - left.length >= kept;
}

// Three capitals or more: "(AS)" and "(RI)" after a name say where it is from.
function isInitials(short: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{2,}$/u.test(short);
}

// The glossary's own words, Indonesian or English, stand before: any form is a definition then, "kredit macet (NPL)".
function spelledOut(tokens: readonly Token[], to: number, known: readonly Entry[]): TokenRange | null {
  for (const form of known.flatMap(({ expansion, english }) => [expansion, english])) {
    const words = tokenize(form).map(({ lower }) => lower);
    const from = to - words.length;
    if (words.length > 0 && from >= 0 && words.every((word, index) => lowerAt(tokens, from + index) === word)) {
      return { from, to };
    }
  }
  return null;
}

/** The capitalised words before a token, with function words between them. */
export function runBefore(tokens: readonly Token[], to: number, grammar: DefinitionGrammar): TokenRange | null {
  const earliest = startOfPhrase(tokens, to, reach);
  let from = to;
  for (let at = to - 1; at >= earliest; at--) {
    if (isCapitalised(tokens[at])) from = at;
    else if (startsAnew(tokens, at, from, grammar) || !isJoiner(tokens, at, from, grammar)) break;
  }
  return from < to ? { from, to } : null;
}

// "Kementerian Luar Negeri dan Badan Anak-anak PBB": two bodies.
function startsAnew(tokens: readonly Token[], at: number, from: number, grammar: DefinitionGrammar): boolean {
  return at === from - 1 && tokens[at]?.kind === 'word' && grammar.heads.has(lowerAt(tokens, from));
}

function isJoiner(tokens: readonly Token[], at: number, from: number, grammar: DefinitionGrammar): boolean {
  const token = tokens[at];
  if (token?.text === '-' || (token?.glued && tokens[at - 1]?.text === '-')) return true;
  return at === from - 1 && token?.kind === 'word' && grammar.inside.has(token.lower);
}

/** Whether two names share at least half of the shorter one's words. */
function isAkin(entry: Entry, tokens: readonly Token[], range: TokenRange, grammar: DefinitionGrammar): boolean {
  const words = new Set(contentWords(tokens, range, grammar));
  return [entry.expansion, entry.english].some((form) => {
    const known = tokenize(form);
    const own = contentWords(known, { from: 0, to: known.length }, grammar);
    const shared = own.filter((word) => words.has(word)).length;
    return shared > 0 && shared * 2 >= Math.min(own.length, words.size);
  });
}

function contentWords(tokens: readonly Token[], { from, to }: TokenRange, grammar: DefinitionGrammar): string[] {
  return tokens
    .slice(from, to)
    .filter(({ kind, lower }) => kind === 'word' && !grammar.optional.has(lower))
    .map(({ lower }) => lower);
}

// Where the first word stands that the glossary's long form has too, or before it as many words as there are letters.
function confirmedStart(
  tokens: readonly Token[],
  run: TokenRange,
  short: string,
  known: readonly Entry[],
  grammar: DefinitionGrammar,
): number | null {
  const words = new Set(known.flatMap(({ expansion }) => tokenize(expansion).map(({ lower }) => lower)));
  const named = indicesOf(run).find((at) => words.has(lowerAt(tokens, at)));
  if (named === undefined) return null;
  if (known.some(({ expansion }) => tokenize(expansion)[0]?.lower === lowerAt(tokens, named))) return named;
  const lettered = indicesOf(run).find((from) => {
    return contentWords(tokens, { from, to: run.to }, grammar).length === short.length;
  });
  return Math.min(named, lettered ?? named);
}

// "Aliansi Super Oposisi Nasional (NASA)": another body of that name than the one that the glossary knows.
function namesakeIn(
  tokens: readonly Token[],
  run: TokenRange,
  short: string,
  grammar: DefinitionGrammar,
): TokenRange | null {
  const from = sameLettersStart(tokens, run, short, grammar);
  return from !== null && short.length > 3 && grammar.heads.has(lowerAt(tokens, from)) ? { from, to: run.to } : null;
}

// "Jamaatul Mujahideen Bangladesh (NMB)".
function sameLettersStart(
  tokens: readonly Token[],
  run: TokenRange,
  short: string,
  grammar: DefinitionGrammar,
): number | null {
  const most = Math.ceil((short.length * 2) / 3);
  const starts = indicesOf(run).filter((at) =>
    isTranslated(contentWords(tokens, { from: at, to: run.to }, grammar), short, most),
  );
  return starts[0] ?? null;
}

function indicesOf({ from, to }: TokenRange): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** Whether the glossary takes a short form for a place, which in brackets says where somebody is from. */
export function isPlaceName({ expansion }: Entry): boolean {
  return tokenize(expansion).every(({ kind, lower }) => kind !== 'word' || placeWords().has(lower));
}
