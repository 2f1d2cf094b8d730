/** Which words of the articles are abbreviations that a reader may not know: the population of the coverage bench. */

import { isAcronym, type Token } from '../../../src/annotate/tokens.ts';

/** One word of one text that looks like an abbreviation. */
export interface Candidate {
  readonly type: string;
  readonly token: Token;
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
  return isAcronym(token) && !isRoman(token.text);
}

// A numeral that is written as one is, with the letter of a class: VII, IIB; not LCD or DVD.
function isRoman(text: string): boolean {
  return (
    /^X{0,3}(?:IX|IV|V?I{0,3})[AB]?$/.test(text) ||
    /^M{1,3}(?:CM)?(?:XC|XL|LX{0,3}|X{0,3})(?:IX|IV|V?I{0,3})$/.test(text)
  );
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
