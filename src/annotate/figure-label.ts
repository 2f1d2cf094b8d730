/** Says in a few words what a figure counts: `tentara Korut tewas`. */
import { englishFigures } from './figures/en.ts';
import { indonesianFigures } from './figures/id.ts';
import { withoutPossessive } from './possessive.ts';
import type { FigureSpan } from './reading.ts';
import { type Token, tokenize } from './tokens.ts';

const mostWords = 3;
/** Words looked through on either side. */
const reach = 10;

const harm = new Set([...indonesianFigures.harm, ...englishFigures.harm]);
const breaks = new Set([...indonesianFigures.notCounted, ...englishFigures.notCounted]);
// Left out without ending the phrase: "600 tentara Korut telah tewas", "anggaran sebesar Rp 2 miliar".
const auxiliaries = new Set(
  'telah sudah sedang akan masih juga lebih lainnya lain sebesar senilai seharga mencapai sekitar sebanyak tercatat menjadi were was are is have has been about'.split(
    ' ',
  ),
);
// What may stand between the figure and what it is for or against.
const links = new Set('untuk bagi dari atas for in'.split(' '));

/** A few words after the figure, or before it where none follow. */
export function labelFor(text: string, figure: FigureSpan): string {
  const tokens = tokenize(text);
  const after = phraseAfter(tokens.filter((token) => token.start >= figure.end).slice(0, reach));
  const before = tokens.filter((token) => token.end <= figure.start).slice(-reach);
  const words = after.length > 0 ? after : phrase(before.toReversed()).toReversed();
  const stake = figure.human && !words.some((word) => harm.has(word.lower)) ? nearestHarm(tokens, figure) : undefined;
  return [...words, ...(stake ? [stake] : [])].map(({ text: word }) => withoutPossessive(word)).join(' ');
}

function phraseAfter(tokens: readonly Token[]): readonly Token[] {
  const isLink = links.has(tokens[0]?.lower ?? '');
  return phrase(isLink ? tokens.slice(1) : tokens);
}

function phrase(tokens: readonly Token[]): readonly Token[] {
  const words: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== 'word' || words.length === mostWords) break;
    if (auxiliaries.has(token.lower)) continue;
    if (breaks.has(token.lower)) break;
    words.push(token);
  }
  return words;
}

function nearestHarm(tokens: readonly Token[], figure: FigureSpan): Token | undefined {
  const distance = (token: Token) => Math.min(Math.abs(token.start - figure.end), Math.abs(token.end - figure.start));
  return tokens.filter((token) => harm.has(token.lower)).sort((a, b) => distance(a) - distance(b))[0];
}
