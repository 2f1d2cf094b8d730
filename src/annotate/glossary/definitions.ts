/** Definitions that the article itself gives: `Korea Utara (Korut)`, `KPK (Komisi Pemberantasan Korupsi)`. */
import type { Span } from '../../article/article.ts';
import { phraseAt } from '../phrases.ts';
import { placeWords } from '../places.ts';
import { isAcronym, isCapitalised, type Token, tokenize } from '../tokens.ts';
import { type Bracket, bracketsOf } from './brackets.ts';
import { builtinTerms, type Senses } from './builtin.ts';
import { companyBefore } from './companies.ts';
import type { Entry } from './entry.ts';
import { type DefinitionGrammar, definitionGrammar } from './grammar.ts';
import { isLongFormOf, longFormBefore, type TokenRange } from './long-form.ts';
import { isNamedBody, isPlaceName, namedBodyBefore, wholeBody } from './named-body.ts';
import { pairBefore } from './pairs.ts';
import { saidAt } from './said.ts';

/** An abbreviation and its long form as the text has them. */
export interface Definition {
  readonly term: string;
  readonly expansion: string;
  readonly short: Span;
  readonly long: Span;
}

interface Found {
  readonly short: TokenRange;
  readonly long: TokenRange;
}

interface Reading {
  readonly tokens: readonly Token[];
  readonly grammar: DefinitionGrammar;
  readonly senses: Senses;
}

/** The definitions of a text, in order. */
export function findDefinitions(text: string, language = 'id'): readonly Definition[] {
  const tokens = tokenize(text);
  const reading = { tokens, grammar: definitionGrammar(language), senses: builtinTerms(language) };
  const bracketed = bracketsOf(tokens).flatMap((bracket) => inBracket(reading, bracket) ?? []);
  const said = tokens.flatMap((_, at) => saidAt(tokens, at, reading.grammar) ?? []);
  return [...bracketed, ...said]
    .toSorted((a, b) => a.short.from - b.short.from)
    .map(({ short, long }) => {
      const [shortSpan, longSpan] = [spanOf(tokens, short), spanOf(tokens, long)];
      const cut = ({ start, end }: Span) => text.slice(start, end);
      return { term: cut(shortSpan), expansion: cut(longSpan), short: shortSpan, long: longSpan };
    });
}

function inBracket(reading: Reading, bracket: Bracket): Found | null {
  return shortInside(reading, bracket) ?? longInside(reading, bracket) ?? bothInside(reading, bracket);
}

function shortInside({ tokens, grammar, senses }: Reading, { open, close }: Bracket): Found | null {
  const pair = pairBefore(tokens, open, tokens.slice(open + 1, close));
  if (pair !== null) return { short: { from: open + 1, to: close }, long: pair };
  const short = shortFormAt(tokens, { from: open + 1, to: close }, grammar);
  if (short === null) return null;
  const name = textOf(tokens, short);
  const known = knownAs(senses, tokens, short);
  const lettered = longFormBefore(tokens, open, name, grammar);
  if (grammar.sources.has(name.toLowerCase()) && !lettered?.isStrict) return null;
  const long =
    (lettered?.isStrict === false ? wholeBody(tokens, lettered, name, grammar) : lettered) ??
    companyBefore(tokens, open, name, grammar) ??
    (known.some(isPlaceName) ? null : namedBodyBefore(tokens, open, name, known, grammar));
  return long && { short, long };
}

function longInside({ tokens, grammar, senses }: Reading, { open, close }: Bracket): Found | null {
  const short = shortFormBefore(tokens, open);
  if (short === null) return null;
  const name = textOf(tokens, short);
  const known = knownAs(senses, tokens, short);
  for (const to of partEnds(tokens, open, close)) {
    const long = { from: open + 1, to };
    if (tokens.slice(long.from, to).some(({ text }) => /^[.;:!?"“”]$/.test(text))) continue;
    if (isLongFormOf(tokens, long, name, grammar)) return { short, long };
    // "GOR UNJ (Gelanggang Olahraga Universitas Negeri Jakarta)": both stand for something.
    const end = isAcronym(tokens[short.from - 1]) ? longFormBefore(tokens, to, name, grammar) : null;
    if (end?.isStrict && end.from > open) return { short, long: end };
    if (isNamedBody(tokens, long, name, known, grammar)) return { short, long };
  }
  return null;
}

// "(Initial Public Offering/IPO)", "(pemutusan hubungan kerja, PHK)", and the other way round.
function bothInside({ tokens, grammar }: Reading, { open, close }: Bracket): Found | null {
  for (let at = open + 2; at < close - 1; at++) {
    if (!/^[/,]$/.test(tokens[at]?.text ?? '')) continue;
    const [first, second] = [
      { from: open + 1, to: at },
      { from: at + 1, to: close },
    ];
    for (const [short, long] of [[first, second] as const, [second, first] as const]) {
      const form = shortFormAt(tokens, short, grammar);
      if (form !== null && isLongFormOf(tokens, long, textOf(tokens, form), grammar)) return { short: form, long };
    }
  }
  return null;
}

// The whole bracket, or as far as a comma or dash: "KPK (Komisi Pemberantasan Korupsi, 2002)", "(… - red)".
function partEnds(tokens: readonly Token[], open: number, close: number): readonly number[] {
  const breaks = tokens.slice(open + 1, close).flatMap(({ text, glued }, at) => {
    const isBreak = /^[,;]$/.test(text) || (/^[-–—]$/.test(text) && !glued);
    return isBreak ? [open + 1 + at] : [];
  });
  return [close, ...breaks];
}

// One word, perhaps with digits or a hyphen glued to it (UKP4, P2HP, GC-MS), with a capital, since small letters in
// brackets are asides; a place tells where somebody is from. English science has looser ones: `V(T)`, `Ang II`.
function shortFormAt(tokens: readonly Token[], range: TokenRange, grammar: DefinitionGrammar): TokenRange | null {
  const { from } = range;
  const comma = tokens.slice(from, range.to).findIndex(({ text }) => /^[,;]$/.test(text));
  const to = comma > 0 && grammar.singleWords ? from + comma : range.to;
  const inside = tokens.slice(from, to);
  const [first] = inside;
  const text = textOf(tokens, { from, to });
  const spaces = inside.filter(({ glued }, at) => at > 0 && !glued).length;
  const isForm = grammar.singleWords ? spaces < 2 && looseForm.test(text) : spaces === 0 && shortForm.test(text);
  if (!isForm || text.length < 2 || text.length > 14 || !/\p{L}/u.test(text)) return null;
  return first !== undefined && !isPlace(first) ? { from, to } : null;
}

const shortForm = /^(?=[^\p{Lu}]*\p{Lu})[\p{L}\p{N}](?:[\p{L}\p{N}&./+-]*[\p{L}\p{N}+])?$/u;
const looseForm = /^[\p{L}\p{N}[][\p{L}\p{N}&./+()[\] -]*$/u;

function shortFormBefore(tokens: readonly Token[], end: number): TokenRange | null {
  let from = end - 1;
  while (from > 0 && tokens[from]?.glued && tokens[from]?.kind !== 'mark' && tokens[from - 1]?.kind !== 'mark') from--;
  const first = tokens[from];
  const isShort = isAcronym(first) || isCapitalised(first) || /\p{Lu}/u.test(first?.text ?? '');
  const isOne = end - from <= 4 && first !== undefined && first.kind === 'word';
  return isShort && isOne && !isPlace(first) ? { from, to: end } : null;
}

function isPlace(token: Token): boolean {
  return token.text !== token.text.toUpperCase() && placeWords().has(token.lower);
}

function knownAs(senses: Senses, tokens: readonly Token[], { from, to }: TokenRange): readonly Entry[] {
  const match = phraseAt(tokens, from, senses);
  return match?.next === to ? match.value : [];
}

function spanOf(tokens: readonly Token[], { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function textOf(tokens: readonly Token[], { from, to }: TokenRange): string {
  return tokens
    .slice(from, to)
    .map(({ text, glued }, at) => (at > 0 && !glued ? ` ${text}` : text))
    .join('');
}
