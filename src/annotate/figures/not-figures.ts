/** Numbers that count nothing: laws, addresses, telephone numbers, codes, list numbers, set phrases. */
import { phraseAt } from '../phrases.ts';
import { isAcronym, isCapitalised, isTitleCase, lowerAt, startsSentence, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';

/** The words that introduce a reference, and its year. */
export type ReferenceWords = Pick<FigureGrammar, 'references' | 'yearWord' | 'pageOf'>;

/** Where something that is no figure ends, if such a thing starts at a token; else the token itself. */
type Skip = (tokens: readonly Token[], at: number, grammar: FigureGrammar) => number;

/** "Pasal 12 ayat (1)", "UU No 31 Tahun 1999", "Nomor 12": the number with its year and everything glued to it. */
export function skipReference(tokens: readonly Token[], at: number, grammar: ReferenceWords): number {
  if (!grammar.references.has(lowerAt(tokens, at))) return at;
  let next = at + 1;
  while (/^[.:(]$/.test(lowerAt(tokens, next))) next++;
  if (tokens[next]?.kind !== 'number') return at;
  next = endOfGlued(tokens, next + 1);
  if (tokens[next + 1]?.kind !== 'number') return next;
  // "Halaman 1 dari 5", but "nomor urut 1 dari 5 calon" counts those.
  const isPage = lowerAt(tokens, next) === grammar.pageOf && tokens[next + 2]?.kind !== 'word';
  return isPage || lowerAt(tokens, next) === grammar.yearWord ? next + 2 : next;
}

function endOfGlued(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.glued && (tokens[next]?.kind !== 'mark' || /^[-/]$/.test(lowerAt(tokens, next)))) next++;
  return next;
}

/** "F-16", "Covid-19", "G20", "2x24". */
const skipCode: Skip = (tokens, at, grammar) => {
  const [word, joint, number] = tokens.slice(at, at + 3);
  if (word?.kind !== 'word' || word.lower === grammar.ordinalPrefix || isScaleName(tokens, at, grammar)) return at;
  if (phraseAt(tokens, at, grammar.currencyBefore) !== null) return at;
  if (joint?.glued && joint.kind === 'number') return endOfGlued(tokens, at + 1);
  const isHyphened = isDash(joint) && joint?.glued && number?.glued && number.kind === 'number';
  return isHyphened ? endOfGlued(tokens, at + 2) : at;
};

/** "M5,8", "magnitude-5.1"; one letter is short for it only before a decimal. */
export function isScaleName(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const [word, next, after] = tokens.slice(at, at + 3);
  if (!grammar.scaleNames.has(word?.lower ?? '')) return false;
  const number = isDash(next) ? after : next;
  return (
    number?.kind === 'number' &&
    (word?.text.length !== 1 || /^(?:M [0-9][.,][0-9])$/.test(`${word.text} ${number.text}`))
  );
}

/** "LP/1151/III/2017": what a slash ties to a word before it. */
const skipFileNumber: Skip = (tokens, at) => {
  const [before, slash, number] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  const isTied = number?.kind === 'number' && number.glued && slash?.text === '/' && slash.glued;
  return isTied && before?.kind === 'word' ? endOfGlued(tokens, at + 1) : at;
};

/** "0812-3456-7890", "+62 21 …", "192.168.1.1", "24/7": chains of digits, and digits that begin with zero. */
const skipDigitChain: Skip = (tokens, at, grammar) => {
  const start = /^[+#]$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const first = tokens[start];
  if (first?.kind !== 'number') return at;
  let end = start + 1;
  let parts = 1;
  let isZeroLed = startsWithZero(first) && grammar.numbers.get(lowerAt(tokens, end))?.role !== 'scale';
  while (/^[-/:]$/.test(lowerAt(tokens, end)) && tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.glued) {
    isZeroLed ||= isDash(tokens[end]) && startsWithZero(tokens[end + 1]) && first.text.length > 2;
    parts++;
    end += 2;
  }
  const isSlashed = /^[/:]$/.test(lowerAt(tokens, start + 1)) && parts > 1;
  return start > at || isZeroLed || parts > 2 || isSlashed ? endOfPhone(tokens, end) : at;
};

function startsWithZero(token: Token | undefined): boolean {
  return /^0[0-9]/.test(token?.text ?? '');
}

function endOfPhone(tokens: readonly Token[], at: number): number {
  // "(021) 555-1234": the rest stands behind the bracket.
  let next = lowerAt(tokens, at) === ')' && tokens[at + 1]?.kind === 'number' ? at + 2 : at;
  while (isDash(tokens[next]) && tokens[next + 1]?.kind === 'number') next += 2;
  return next;
}

/** "https://kabar.example/2025/11?page=2", "redaksi2@kabar.example": an address to its end. */
const skipAddress: Skip = (tokens, at) => {
  const isWeb = /^(?:https?|www)$/.test(lowerAt(tokens, at)) && /^[:.]$/.test(lowerAt(tokens, at + 1));
  if (!isWeb) return at;
  let next = at + 1;
  while (tokens[next]?.glued) next++;
  return next;
};

/** "1. Siapkan …", "(2) Isi …" at the start of a block. */
const skipListNumber: Skip = (tokens, at) => {
  const start = lowerAt(tokens, at) === '(' ? at + 1 : at;
  const isNumber = /^[0-9]{1,2}$/.test(lowerAt(tokens, start));
  return at === 0 && isNumber && /^[.)]$/.test(lowerAt(tokens, start + 1)) ? start + 2 : at;
};

/** "salah satu", "seribu satu alasan". */
const skipIdiom: Skip = (tokens, at, grammar) => phraseAt(tokens, at, grammar.idioms)?.next ?? at;

/** "2 x 24 jam": a term in days, said in hours. */
const skipTerm: Skip = (tokens, at, grammar) => {
  const [, sign, hours] = tokens.slice(at, at + 3);
  if (tokens[at]?.kind !== 'number' || !/^[x×]$/.test(sign?.lower ?? '') || hours?.kind !== 'number') return at;
  const unit = phraseAt(tokens, at + 3, grammar.units);
  return unit?.value.kind === 'duration' ? unit.next : at;
};

/** "16 besar", "empat besar": a round of a cup. */
const skipRound: Skip = (tokens, at, grammar) => {
  let next = at;
  // "enam puluh empat besar" is the longest.
  while (next < at + 3 && (tokens[next]?.kind === 'number' || grammar.numbers.has(lowerAt(tokens, next)))) next++;
  return next > at && grammar.rounds.has(lowerAt(tokens, next)) ? next + 1 : at;
};

/** A number word that is part of a name: "Kabinet Bersatu Dua", "di Lima". */
const skipName: Skip = (tokens, at, grammar) => {
  const token = tokens[at];
  if (!isCapitalised(token) || !grammar.numbers.has(token.lower) || startsSentence(tokens, at)) return at;
  return isTitleCase(tokens) ? at : at + 1;
};

/** A short number that ends a name: "Liga 1", "Formula 2 (F2)"; "Jakarta 36 derajat" goes on and counts. */
const skipNumberOfName: Skip = (tokens, at, grammar) => {
  const before = tokens[at - 1];
  if (!/^[0-9]{1,4}$/.test(lowerAt(tokens, at)) || !isName(before) || startsSentence(tokens, at - 1)) return at;
  if (isType(tokens, at)) return at + 3;
  if (grammar.scaleNames.has(before.lower) || grammar.hedgesBefore.longestTo.has(before.lower)) return at;
  const next = tokens[at + 1];
  if (grammar.percent.longestFrom.has(next?.lower ?? '')) return at;
  // "Liga 1 Indonesia", but "kata BNPB 5 WNI hilang"
  const goesOn =
    isCapitalised(next) && !isAcronym(before) && !isTitleCase(tokens) && /^[0-9]$/.test(lowerAt(tokens, at));
  const ends = goesOn || next === undefined || /^[.,;:()"”!?]$/.test(next.text) || grammar.notCounted.has(next.lower);
  return ends ? at + 1 : at;
};

// "iPhone 15" has its capital inside.
function isName(token: Token | undefined): token is Token {
  return token?.kind === 'word' && /\p{Lu}/u.test(token.text);
}

// "Boeing 737-800", "ATR 42-300": the ends of a range are alike in roundness, those of a type are not.
function isType(tokens: readonly Token[], at: number): boolean {
  const [first, dash, second] = tokens.slice(at, at + 3);
  const isGlued = isDash(dash) && dash?.glued && second?.glued;
  return isGlued === true && /^[0-9]{1,2}[1-9]$/.test(first?.text ?? '') && /^[1-9]00$/.test(second?.text ?? '');
}

// References first: they own the digits that the later ones would take for codes or chains.
const skips: readonly Skip[] = [
  skipReference,
  skipListNumber,
  skipAddress,
  skipIdiom,
  skipCode,
  skipFileNumber,
  skipDigitChain,
  skipTerm,
  skipRound,
  skipName,
  skipNumberOfName,
];

// Looked at for every token of an article, so that most of them need no skip to be tried.
function mayBeNoFigure(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return token?.kind === 'number' || /^[+#(]$/.test(token?.text ?? '');
  if (tokens[at + 1]?.glued) return true;
  const { lower } = token;
  return grammar.references.has(lower) || grammar.idioms.longestFrom.has(lower) || grammar.numbers.has(lower);
}

/** The token after whatever is no figure here; `at` itself where nothing is to be skipped. */
export function skipNotFigure(tokens: readonly Token[], at: number, grammar: FigureGrammar): number {
  if (!mayBeNoFigure(tokens, at, grammar)) return at;
  for (const skip of skips) {
    const next = skip(tokens, at, grammar);
    if (next > at) return next;
  }
  return at;
}
