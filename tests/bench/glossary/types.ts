/** Which words of the articles are abbreviations that a reader may not know: the population of the coverage bench. */

import { findDates } from '../../../src/annotate/dates/dates.ts';
import { findFigures } from '../../../src/annotate/figures/figures.ts';
import { isAcronym, lowerAt, type Token, tokenize } from '../../../src/annotate/tokens.ts';
import type { Span } from '../../../src/article/article.ts';
import { brands } from './brands.ts';

/** One word of one text that looks like an abbreviation. */
export interface Candidate {
  readonly type: string;
  readonly token: Token;
}

/** What the whole file says about a word, whatever its capitals. */
export interface Habits {
  /** How often each word stands in other letters than capitals only. */
  readonly uncapped: ReadonlyMap<string, number>;
}

/** Counts how words are spelled over all texts. */
export function habitsOf(texts: readonly string[]): Habits {
  const uncapped = new Map<string, number>();
  for (const token of texts.flatMap(tokenize)) {
    if (token.kind === 'word' && !isAcronym(token)) uncapped.set(token.lower, (uncapped.get(token.lower) ?? 0) + 1);
  }
  return { uncapped };
}

// Heads and fields that Indonesian puts together at will: Kemendag, Wamenlu, Kadisdik, Kapolres, Pemkab, Pilwalkot.
const fields =
  'ag dag dagri dik dikbud dikti hub han hut kes keu kominfo kop kumham lu pan par parekraf pora perin pera pu ristek ristekdikti sos tan naker aker desa kopolhukam kopukm bud pub';
const compounds = [
  ['kemen men wamen menko dis kadis dit bid kabid', fields],
  ['ka waka wa ka', 'polri polda polres polresta polrestabes polsek densus bareskrim'],
  ['pol', 'da res resta restabes sek ri sus airud hut wan tabes'],
  ['ka', 'jari jati jagung korlantas div'],
  ['ke', 'jari jati jagung'],
  ['pem', 'kab kot prov da des'],
  ['pil', 'kada gub bup wali walkot pres eg kades'],
  ['wa ca cawa', 'gub bup walkot pres leg'],
  ['sum jab ja kal sul kor jak', 'ut sel bar teng tim tra tara pus'],
  ['pang kas kos kop', 'dam kostrad dim rem trad assus armabar'],
  ['ba', 'reskrim intelkam harkam sarnas kamla waslu'],
  ['rak mu muk mun mus', 'ernas nas as tamar renbang rembang kernas'],
  ['sek', 'jen da kab kot mil neg das'],
  ['dir', 'jen ut keu ops'],
  ['tim rat', 'nas tas teng'],
].map(([heads = '', tails = '']) => new RegExp(`^(?:${heads.replaceAll(' ', '|')})(?:${tails.replaceAll(' ', '|')})$`));

/** The abbreviations of a text: words in capitals, syllabic compounds, and the short forms that any article defines. */
export function candidatesIn(tokens: readonly Token[], defined: ReadonlySet<string>): readonly Candidate[] {
  if (isShouted(tokens)) return [];
  return tokens.flatMap((token, at) => {
    const isWhole = !isPartOfMore(tokens, at);
    return isWhole && (isCapsAbbreviation(token) || isSyllabic(token, defined)) ? [{ type: typeOf(token), token }] : [];
  });
}

function typeOf(token: Token): string {
  return isAcronym(token) ? token.text : token.lower;
}

function isCapsAbbreviation(token: Token): boolean {
  return isAcronym(token) && !/^[IVXLCDM]+$/.test(token.text);
}

function isSyllabic(token: Token, defined: ReadonlySet<string>): boolean {
  if (token.kind !== 'word' || isAcronym(token)) return false;
  return defined.has(token.text) || compounds.some((compound) => compound.test(token.lower));
}

// A headline in capitals, a song title: what is an abbreviation there cannot be told.
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.text.length > 1);
  return words.length > 3 && words.filter(isAcronym).length > words.length * 0.6;
}

// `AS400`, `kpk.go.id`, `@PLN`: part of a model's name or an address.
function isPartOfMore(tokens: readonly Token[], at: number): boolean {
  const [before, next, afterNext] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (next?.glued && (next.kind === 'number' || next.text === '$')) return true;
  if (tokens[at]?.glued && (before?.kind === 'number' || /^[.@#/_]$/.test(before?.text ?? ''))) {
    return before?.text !== '/' && before?.text !== '.';
  }
  return next?.glued === true && next.text === '.' && afterNext?.glued === true && afterNext.kind === 'word';
}

/** Why a type is left out of the measure; null where it counts. */
export function reasonToLeaveOut(
  type: string,
  uses: readonly { readonly tokens: readonly Token[]; readonly at: number }[],
  { uncapped }: Habits,
): string | null {
  if (brands.has(type)) return 'brand, club or stage name on the list in brands.ts';
  if (type === type.toUpperCase() && (uncapped.get(type.toLowerCase()) ?? 0) >= uses.length) {
    return 'stands in small letters at least as often: a shouted word or a name';
  }
  const share = (test: (tokens: readonly Token[], at: number) => boolean) =>
    uses.filter(({ tokens, at }) => test(tokens, at)).length / uses.length;
  if (share(isInFigure) > 0.5) return 'mostly the unit of a figure or date, which is read as such';
  if (share(isInitials) > 0.3) return 'often before an age or after “inisial”: a person’s initials';
  if (share(isBeforeModel) > 0.5) return 'mostly before a model number: a product';
  if (share(isInCapsRun) > 0.5) return 'mostly among other words in capitals: a title or heading';
  return null;
}

// "128 GB", "12.30 WIB", "US$ 5 juta".
function isInFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && figuresOf(tokens).some(({ start, end }) => start < token.end && end > token.start);
}

const figures = new WeakMap<readonly Token[], readonly Span[]>();

// The tokens of a text stand for it: blanks between them say nothing to a figure.
function figuresOf(tokens: readonly Token[]): readonly Span[] {
  const known = figures.get(tokens);
  if (known !== undefined) return known;
  let text = '';
  for (const token of tokens) text = text.padEnd(token.start) + token.text;
  const context = { language: 'id', published: null };
  const found = [...findFigures(text, context), ...findDates(text, context)];
  figures.set(tokens, found);
  return found;
}

// "RA (26) dari Mampang", "berinisial RA".
function isInitials(tokens: readonly Token[], at: number): boolean {
  const [open, age, close] = tokens.slice(at + 1, at + 4);
  const hasAge = open?.text === '(' && age?.kind === 'number' && age.text.length < 3 && close?.text === ')';
  return hasAge || lowerAt(tokens, at - 1).includes('inisial');
}

// "RX 580", "YZR-M1", "X-T2".
function isBeforeModel(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === '-' ? tokens[at + 2] : tokens[at + 1];
  return next?.kind === 'number' || (isModelLetter(next) && tokens[at + 2]?.kind === 'number');
}

function isModelLetter(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length === 1 && token.text !== token.lower;
}

function isInCapsRun(tokens: readonly Token[], at: number): boolean {
  const isCaps = (index: number) => isAcronym(tokens[index]) && lowerAt(tokens, index).length > 3;
  return (isCaps(at - 1) && isCaps(at - 2)) || (isCaps(at + 1) && isCaps(at + 2)) || (isCaps(at - 1) && isCaps(at + 1));
}
