/** Results of games: `2-0`, and `1-3` where the words around speak of a game. */
import type { Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';
import type { FigureRule } from './rule.ts';

const cueDistance = 6;

/** Two small numbers with a dash; a rising pair needs a cue, for `2-3 orang` is a range. */
export const score: FigureRule = (tokens, at, grammar) => {
  const [home, dash, away, after] = tokens.slice(at, at + 4);
  if (!isPoints(home) || !isPoints(away) || !isDash(dash)) return null;
  if (dash?.glued !== away.glued || isDash(after) || isDash(tokens[at - 1]) || after?.text === '/') return null;
  const value = [Number(home.text), Number(away.text)] as const;
  if (value[0] < value[1] && !hasCue(tokens, at, grammar)) return null;
  return { kind: 'score', value, from: at, to: at + 3 };
};

function isPoints(token: Token | undefined): token is Token {
  return token !== undefined && /^([0-9]|[1-9][0-9])$/.test(token.text);
}

function hasCue(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const around = tokens.slice(Math.max(0, at - cueDistance), at + 5);
  return around.some((token) => grammar.scoreCues.has(token.lower));
}
