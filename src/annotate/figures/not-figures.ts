/** Numbers that count nothing: laws, addresses, telephone numbers, codes, list numbers, set phrases. */
import { phraseAt } from '../phrases.ts';
import { isCapitalised, isTitleCase, lowerAt, startsSentence, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';

/** The words that introduce a reference, and its year. */
export type ReferenceWords = Pick<FigureGrammar, 'references' | 'yearWord'>;

/** Where something that is no figure ends, if such a thing starts at a token; else the token itself. */
type Skip = (tokens: readonly Token[], at: number, grammar: FigureGrammar) => number;

/** "Pasal 12 ayat (1)", "UU No 31 Tahun 1999", "Nomor 12": the number with its year and everything glued to it. */
export function skipReference(tokens: readonly Token[], at: number, grammar: ReferenceWords): number {
  if (!grammar.references.has(lowerAt(tokens, at))) return at;
  let next = at + 1;
  while (/^[.:(]$/.test(lowerAt(tokens, next))) next++;
  if (tokens[next]?.kind !== 'number') return at;
  next = endOfGlued(tokens, next + 1);
  return lowerAt(tokens, next) === grammar.yearWord && tokens[next + 1]?.kind === 'number' ? next + 2 : next;
}

function endOfGlued(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next]?.glued && (tokens[next]?.kind !== 'mark' || /^[-/]$/.test(lowerAt(tokens, next)))) next++;
  return next;
}

/** "F-16", "Covid-19", "G20", "2x24". */
const skipCode: Skip = (tokens, at, grammar) => {
  const [word, joint, number] = tokens.slice(at, at + 3);
  if (word?.kind !== 'word' || word.lower === grammar.ordinalPrefix) return at;
  if (phraseAt(tokens, at, grammar.currencyBefore) !== null) return at;
  if (joint?.glued && joint.kind === 'number') return endOfGlued(tokens, at + 1);
  const isHyphened = isDash(joint) && joint?.glued && number?.glued && number.kind === 'number';
  return isHyphened ? endOfGlued(tokens, at + 2) : at;
};

/** "0812-3456-7890", "+62 21 …", "192.168.1.1", "24/7": chains of digits, and digits that begin with zero. */
const skipDigitChain: Skip = (tokens, at, grammar) => {
  const start = /^[+#]$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const first = tokens[start];
  if (first?.kind !== 'number') return at;
  let end = start + 1;
  let parts = 1;
  while (/^[-/:]$/.test(lowerAt(tokens, end)) && tokens[end + 1]?.kind === 'number' && tokens[end + 1]?.glued) {
    parts++;
    end += 2;
  }
  const isSlashed = /^[/:]$/.test(lowerAt(tokens, start + 1)) && parts > 1;
  const isZeroLed = /^0[0-9]/.test(first.text) && grammar.numbers.get(lowerAt(tokens, end))?.role !== 'scale';
  return start > at || isZeroLed || parts > 2 || isSlashed ? endOfPhone(tokens, end) : at;
};

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

/** A number word that is part of a name: "Kabinet Bersatu Dua", "di Lima". */
const skipName: Skip = (tokens, at, grammar) => {
  const token = tokens[at];
  if (!isCapitalised(token) || !grammar.numbers.has(token.lower) || startsSentence(tokens, at)) return at;
  return isTitleCase(tokens) ? at : at + 1;
};

/** A short number that ends a name: "Liga 1", "Formula 2 (F2)"; "Jakarta 36 derajat" goes on and counts. */
const skipNumberOfName: Skip = (tokens, at, grammar) => {
  const before = tokens[at - 1];
  if (!/^[0-9]{1,4}$/.test(lowerAt(tokens, at)) || !isCapitalised(before) || startsSentence(tokens, at - 1)) return at;
  if (grammar.scaleNames.has(before.lower) || grammar.hedgesBefore.longestTo.has(before.lower)) return at;
  const next = tokens[at + 1];
  if (grammar.percent.longestFrom.has(next?.lower ?? '')) return at;
  const ends = next === undefined || /^[.,;:()"”!?]$/.test(next.text) || grammar.notCounted.has(next.lower);
  return ends ? at + 1 : at;
};

// References first: they own the digits that the later ones would take for codes or chains.
const skips: readonly Skip[] = [
  skipReference,
  skipListNumber,
  skipAddress,
  skipIdiom,
  skipCode,
  skipDigitChain,
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
