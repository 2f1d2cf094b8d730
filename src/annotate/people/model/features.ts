/** What the name model looks at around a word, as numbers of its weight table. */
import { placeWords } from '../../places.ts';
import { isCapitalised, lowerAt, startsSentence, type Token } from '../../tokens.ts';
import type { PeopleGrammar } from '../grammar.ts';

/** Rows of the weight table; features are hashed into them. */
export const rows = 1 << 16;

/** The rows of the features of one token. */
export function featuresAt(tokens: readonly Token[], at: number, grammar: PeopleGrammar): readonly number[] {
  const [before, word, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at), lowerAt(tokens, at + 1)];
  const kinds = [-2, -1, 0, 1, 2].map((step) => kindOf(tokens[at + step], grammar));
  const shapes = [-2, -1, 0, 1, 2].map((step) => shapeOf(tokens[at + step]));
  const [farBefore, near, own, next] = kinds;
  const starts = startsSentence(tokens, at) ? '.' : '';
  const features = [
    `w${word}`,
    `b${before}`,
    `a${after}`,
    `B${lowerAt(tokens, at - 2)}`,
    `A${lowerAt(tokens, at + 2)}`,
    `bw${before} ${word}`,
    `wa${word} ${after}`,
    `p${word.slice(0, 3)}`,
    `s${word.slice(-3)}`,
    `t${word.slice(-2)}`,
    `S${shapes.join('')}`,
    `C${shapes.slice(1, 4).join('')}${starts}`,
    `K${near}${own}${next}`,
    `k${own}`,
    `l${near}`,
    `m${farBefore}${near}`,
    `n${next}`,
    `o${kinds[4]}`,
    `N${near}${shapes[3]}`,
    `f${starts}${own}`,
    `y${starts}${after.slice(0, 2)}`,
    `z${shapes[2]}${after.slice(0, 3)}`,
    `x${shapes[2]}${before.slice(0, 3)}`,
    `q${word.slice(0, 4)}`,
    `r${word.slice(-4)}`,
    `v${starts}${shapes[3]}${kinds[3]}${kinds[4]}`,
    `u${farBefore}${near}${own}${next}`,
  ];
  return features.map(rowOf);
}

/** One letter for what the rules know of a word: a title, a place, a body, … */
function kindOf(token: Token | undefined, grammar: PeopleGrammar): string {
  if (token === undefined) return '_';
  const { lower } = token;
  if (grammar.honorifics.has(lower)) return 'h';
  if (grammar.titles.has(lower)) return 't';
  if (grammar.speechBefore.has(lower)) return 's';
  if (grammar.speechAfter.has(lower)) return 'v';
  if (grammar.bodies.has(lower)) return 'b';
  if (placeWords().has(lower)) return 'l';
  if (grammar.titleParts.has(lower)) return 'p';
  if (grammar.particles.has(lower)) return 'q';
  if (grammar.notNames.has(lower)) return 'n';
  return token.kind === 'word' ? 'w' : token.text;
}

/** `Aa`, `A.`, `AA`, `a`, `1` or the mark itself. */
function shapeOf(token: Token | undefined): string {
  if (token === undefined) return '_';
  if (token.kind === 'number') return '1';
  if (token.kind === 'mark') return token.text;
  if (!isCapitalised(token)) return 'a';
  if (token.text.length === 1) return 'I';
  return token.text === token.text.toUpperCase() ? 'U' : 'A';
}

// FNV-1a: short, even, and the same everywhere.
function rowOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index++) {
    hash = Math.imul(hash ^ feature.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (rows - 1);
}
