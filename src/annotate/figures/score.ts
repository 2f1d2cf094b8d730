/** Results of games: `2-0`, and `1-3` where the words around speak of a game. */
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';
import type { FigureRule } from './rule.ts';

const cueDistance = 6;

type Points = readonly [home: number, away: number];

/** Two small numbers with a dash; a rising pair needs a cue, for `2-3 orang` is a range, and so do hundreds. */
export const score: FigureRule = (tokens, at, grammar) => {
  const value = pointsAt(tokens, at);
  if (value === null) return null;
  const isCued = hasCue(tokens, at, grammar) || besideResult(tokens, at, grammar);
  const isLarge = Math.max(...value) >= 100;
  return (isFalling(value) && !isLarge) || isCued ? { kind: 'score', value, from: at, to: at + 3 } : null;
};

function pointsAt(tokens: readonly Token[], at: number): Points | null {
  const [home, dash, away, after] = tokens.slice(at, at + 4);
  if (!isPoints(home) || !isPoints(away) || !isDash(dash)) return null;
  if (dash?.glued !== away.glued || isDash(after) || isDash(tokens[at - 1]) || after?.text === '/') return null;
  const value = [Number(home.text), Number(away.text)] as const;
  // Games that reach hundreds reach them on both sides.
  return Math.max(...value) < 100 || Math.min(...value) >= 50 ? value : null;
}

function isFalling([home, away]: Points): boolean {
  return home >= away;
}

function isPoints(token: Token | undefined): token is Token {
  return token !== undefined && /^([0-9]|[1-9][0-9]|1[0-9]{2})$/.test(token.text);
}

function hasCue(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const around = tokens.slice(Math.max(0, at - cueDistance), at + 5);
  return around.some((token) => grammar.scoreCues.has(token.lower));
}

/** The middle one of "21-19, 15-21, 21-18": a set among sets, one of which falls. */
function besideResult(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const [, and] = grammar.between;
  const isLink = (linkAt: number) => lowerAt(tokens, linkAt) === ',' || lowerAt(tokens, linkAt) === and;
  const [before, after] = [pointsAt(tokens, at - 4), pointsAt(tokens, at + 4)];
  return (
    (before !== null && isLink(at - 1) && isFalling(before)) || (after !== null && isLink(at + 3) && isFalling(after))
  );
}
