/** Brackets in a list of tokens. */
import type { Token } from '../tokens.ts';

/** Indices of an opening bracket and of the one that closes it. */
export interface Bracket {
  readonly open: number;
  readonly close: number;
}

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** Longest bracket looked into, in tokens. */
const reach = 24;

/** The brackets that close soon and hold no sentence end, in order; one may stand inside another: `(V(T))`. */
export function bracketsOf(tokens: readonly Token[]): readonly Bracket[] {
  return tokens.flatMap((token, open) => {
    const close = closeOf(tokens, open, closers[token.text]);
    return close > open + 1 ? [{ open, close }] : [];
  });
}

function closeOf(tokens: readonly Token[], open: number, closer: string | undefined): number {
  if (closer === undefined) return -1;
  let depth = 0;
  for (let at = open; at < tokens.length && at <= open + reach; at++) {
    const text = tokens[at]?.text;
    if (text === tokens[open]?.text) depth++;
    else if (text === closer && --depth === 0) return at;
  }
  return -1;
}
