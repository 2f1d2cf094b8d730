/** What the name model looks at around a word, as numbers of its weight table. */
import { placeWords } from '../../places.ts';
import { isCapitalised, lowerAt, startsSentence, type Token } from '../../tokens.ts';
import type { PeopleGrammar } from '../grammar.ts';

/** Rows of the weight table; features are hashed into them. */
export const rows = 1 << 16;

/** The rows of the features of one token. */
export function featuresAt(tokens: readonly Token[], at: number, grammar: PeopleGrammar): readonly number[] {
  const { kinds, shapes } = classesOf(tokens, grammar);
  const [B, b, w, a, A] = [-2, -1, 0, 1, 2].map((step) => lowerAt(tokens, at + step)) as Five;
  const [farBefore, near, own, next, farAfter] = kinds.slice(at, at + 5) as Five;
  const [S, s, shape, r, R] = shapes.slice(at, at + 5) as Five;
  const starts = startsSentence(tokens, at) ? '.' : '';
  return [
    rowOf('w', w),
    rowOf('b', b),
    rowOf('a', a),
    rowOf('B', B),
    rowOf('A', A),
    rowOf('bw', b, ' ', w),
    rowOf('wa', w, ' ', a),
    rowOf('p', w.slice(0, 3)),
    rowOf('s', w.slice(-3)),
    rowOf('t', w.slice(-2)),
    rowOf('S', S, s, shape, r, R),
    rowOf('C', s, shape, r, starts),
    rowOf('K', near, own, next),
    rowOf('k', own),
    rowOf('l', near),
    rowOf('m', farBefore, near),
    rowOf('n', next),
    rowOf('o', farAfter),
    rowOf('N', near, r),
    rowOf('f', starts, own),
    rowOf('y', starts, a.slice(0, 2)),
    rowOf('z', shape, a.slice(0, 3)),
    rowOf('x', shape, b.slice(0, 3)),
    rowOf('q', w.slice(0, 4)),
    rowOf('r', w.slice(-4)),
    rowOf('v', starts, r, next, farAfter),
    rowOf('u', farBefore, near, own, next),
  ];
}

type Five = [string, string, string, string, string];

/** What each token is, with two beyond either end. */
interface Classes {
  readonly grammar: PeopleGrammar;
  readonly kinds: readonly string[];
  readonly shapes: readonly string[];
}

const classes = new WeakMap<readonly Token[], Classes>();

// Every token is looked at from five places, and asked what it is only once.
function classesOf(tokens: readonly Token[], grammar: PeopleGrammar): Classes {
  const known = classes.get(tokens);
  if (known?.grammar === grammar) return known;
  const padded = [undefined, undefined, ...tokens, undefined, undefined];
  const own = { grammar, kinds: padded.map((token) => kindOf(token, grammar)), shapes: padded.map(shapeOf) };
  classes.set(tokens, own);
  return own;
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

// FNV-1a over the parts as one text: short, even, and the same everywhere.
function rowOf(name: string, first: string, second = '', third = '', fourth = '', fifth = ''): number {
  let hash = mixed(mixed(0x811c9dc5, name), first);
  hash = mixed(mixed(hash, second), third);
  hash = mixed(mixed(hash, fourth), fifth);
  return (hash ^ (hash >>> 15)) & (rows - 1);
}

function mixed(hash: number, text: string): number {
  let own = hash;
  for (let index = 0; index < text.length; index++) own = Math.imul(own ^ text.charCodeAt(index), 0x01000193);
  return own;
}
