/** Says in a few words what a figure counts: `tentara Korut tewas`, `kerugian negara`. */
import { englishFigures } from './figures/en.ts';
import { words } from './figures/grammar.ts';
import { indonesianFigures } from './figures/id.ts';
import { withoutPossessive } from './possessive.ts';
import type { FigureKind, FigureSpan } from './reading.ts';
import { isCapitalised, type Token, tokenize } from './tokens.ts';
import { isVerb } from './verb.ts';

const mostAfter = 3;
const mostBefore = 4;
/** A name may be longer: `PT Amman Mineral Nusa Tenggara`. */
const mostOfName = 6;
/** Words looked through on either side. */
const reach = 12;

const harm = new Set([...indonesianFigures.harm, ...englishFigures.harm]);
const breaks = new Set([...indonesianFigures.notCounted, ...englishFigures.notCounted]);
// Left out without ending the phrase: "600 tentara Korut telah tewas", "anggaran sebesar Rp 2 miliar".
const auxiliaries = words(
  'telah sudah sedang akan bakal masih juga lebih lainnya lain sebesar senilai seharga mencapai sekitar sebanyak tercatat menjadi hanya baru setara angka sepanjang seluas setinggi sedalam seberat berikut were was were is are have has been about around some nearly',
);
// What one thing is called where its noun may stand elsewhere: "TPS yang disiapkan 68.511 unit".
const classifiers = words('unit buah ekor lembar butir units');
// Behind the counted noun these begin a time.
const times = words(
  'terakhir tahun bulan pekan minggu hari pagi siang malam kemarin year years month week today yesterday',
);
// What may stand between the figure and what it is for or a part of.
const purposes = words('untuk bagi for');
const wholes = words('dari of untuk bagi atas in for');
// Where the noun of a price or a size stands before it: "denda Rp 5 juta", "layar 6 inci".
const nounFirst = new Set<FigureKind>(['money', 'percent', 'measure', 'duration', 'rate', 'score']);

/** A few words after the figure or before it; empty only where nothing around it is a word of content. */
export function labelFor(text: string, figure: FigureSpan): string {
  const tokens = tokenize(text);
  const after = tokens.filter((token) => token.start >= figure.end).slice(0, reach);
  const before = tokens
    .filter((token) => token.end <= figure.start)
    .slice(-reach)
    .toReversed();
  const label = choose(figure.kind, after, before);
  const stake = figure.human && !label.some((word) => harm.has(word.lower)) ? nearestHarm(tokens, figure) : undefined;
  return printed(text, [...label, ...(stake ? [stake] : [])]);
}

/** The first of the ways to say it that says something. */
function choose(kind: FigureKind, after: readonly Token[], before: readonly Token[]): readonly Token[] {
  const [link] = after;
  const linked = (kind === 'money' ? purposes : wholes).has(link?.lower ?? '') ? following(after.slice(1)) : [];
  const adjacent = preceding(before);
  const further = preceding(afterBreaks(before));
  const next = following(after);
  const [first, second] = nounFirst.has(kind) ? [adjacent, next] : [next, adjacent];
  const telling = [withNoun(first), withNoun(second), withNoun(further)];
  const ways = nounFirst.has(kind) ? [linked, ...telling] : [withNoun(first), linked, ...telling];
  return [...ways, first, second, further, following(afterBreaks(after))].find(({ length }) => length > 0) ?? [];
}

// A classifier or a verb alone says little where something else says more.
function withNoun(phrase: readonly Token[]): readonly Token[] {
  return phrase.every((word) => classifiers.has(word.lower) || isVerb(word.lower)) ? [] : phrase;
}

function following(tokens: readonly Token[]): readonly Token[] {
  const phrase: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isHyphen(tokens, at)) continue;
    if (token.kind !== 'word' || (at === 0 && token.glued) || phrase.length === mostAfter) break;
    if (auxiliaries.has(token.lower)) continue;
    if (breaks.has(token.lower) || (phrase.length > 0 && (isVerb(token.lower) || endsCounted(token)))) break;
    phrase.push(token);
  }
  return phrase;
}

// "800 orang maksimal satu TPS", "200 ribu unit tahun ini"
function endsCounted({ lower }: Token): boolean {
  return times.has(lower) || indonesianFigures.numbers.has(lower) || indonesianFigures.hedgesBefore.values.has(lower);
}

/** The words that lead up to a figure, read backwards as far as a verb; of verbs only what causes something tells more. */
function preceding(tokens: readonly Token[]): readonly Token[] {
  const phrase: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    if (isHyphen(tokens, at)) continue;
    const most = isCapitalised(token) && isCapitalised(phrase[0]) ? mostOfName : mostBefore;
    if (token.kind !== 'word' || phrase.length >= most) break;
    if (auxiliaries.has(token.lower) || (phrase.length === 0 && (isHedge(token) || isHaving(token)))) continue;
    if (breaks.has(token.lower) || (isVerb(token.lower) && phrase.length > 0 && !/^me.*kan$/.test(token.lower))) break;
    phrase.unshift(token);
    if (isVerb(token.lower)) break;
  }
  return phrase;
}

function isHedge({ lower }: Token): boolean {
  return indonesianFigures.hedgesBefore.values.has(lower) || englishFigures.hedgesBefore.values.has(lower);
}

/** From the first noun on, within the clause. */
function afterBreaks(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex((token) => token.kind !== 'word' || !(isEmpty(token.lower) || isVerb(token.lower)));
  return first < 0 ? [] : tokens.slice(first);
}

function isEmpty(word: string): boolean {
  return breaks.has(word) || auxiliaries.has(word) || times.has(word) || classifiers.has(word);
}

// "e-KTP", "tumplek-blek"
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return token?.text === '-' && before?.kind === 'word' && after?.kind === 'word';
}

// "RAM berkapasitas 6 GB", "layar berukuran 5 inci"
function isHaving({ text }: Token): boolean {
  return /^ber\p{Ll}{4,}$/u.test(text);
}

function printed(text: string, phrase: readonly Token[]): string {
  return phrase
    .map((token, at) => {
      const isHyphened = token.glued && text[token.start - 1] === '-' && phrase[at - 1]?.end === token.start - 1;
      return `${isHyphened ? '-' : at > 0 ? ' ' : ''}${withoutPossessive(token.text)}`;
    })
    .join('');
}

function nearestHarm(tokens: readonly Token[], figure: FigureSpan): Token | undefined {
  const distance = (token: Token) => Math.min(Math.abs(token.start - figure.end), Math.abs(token.end - figure.start));
  return tokens.filter((token) => harm.has(token.lower)).sort((a, b) => distance(a) - distance(b))[0];
}
