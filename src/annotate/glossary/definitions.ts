/** Definitions that the article itself gives: `Korea Utara (Korut)`, `KPK (Komisi Pemberantasan Korupsi)`. */
import { placeWords } from '../places.ts';
import { type Token, tokenize } from '../tokens.ts';
import { abbreviates } from './abbreviates.ts';

/** An abbreviation and its long form as the text has them. */
export interface Definition {
  readonly term: string;
  readonly expansion: string;
}

/** Longest bracket looked into, and furthest look back, in tokens. */
const reach = 14;

/** The definitions of a text, in order. */
export function findDefinitions(text: string): readonly Definition[] {
  const tokens = tokenize(text);
  return tokens.flatMap((token, at) => {
    if (token.text !== '(') return [];
    const inside = insideBracket(tokens, at);
    const definition = shortInside(text, tokens, at, inside) ?? longInside(text, tokens, at, inside);
    return definition === null ? [] : [definition];
  });
}

function insideBracket(tokens: readonly Token[], at: number): readonly Token[] {
  const close = tokens.slice(at + 1, at + 2 + reach).findIndex((token) => token.text === ')');
  return close < 1 ? [] : tokens.slice(at + 1, at + 1 + close);
}

function shortInside(text: string, tokens: readonly Token[], at: number, inside: readonly Token[]): Definition | null {
  const term = shortForm(text, inside);
  if (term === null) return null;
  for (let from = at - 1; from >= Math.max(0, at - reach) && !endsPhrase(tokens[from]); from--) {
    const long = tokens.slice(from, at);
    if (long[0]?.kind === 'word' && long.at(-1)?.kind === 'word' && abbreviates(term, long))
      return { term, expansion: textOf(text, long) };
  }
  return null;
}

function longInside(text: string, tokens: readonly Token[], at: number, inside: readonly Token[]): Definition | null {
  const term = shortForm(text, tokens.slice(Math.max(0, at - 1), at));
  if (term === null || inside.some(endsPhrase) || !abbreviates(term, inside)) return null;
  return { term, expansion: textOf(text, inside) };
}

// One word, perhaps with digits glued to it (UKP4); a capital somewhere, since
// lower-case brackets are asides; no place, since "(Indonesia)" tells where from.
function shortForm(text: string, tokens: readonly Token[]): string | null {
  const [first, second, third] = tokens;
  if (first?.kind !== 'word' || third !== undefined) return null;
  if (second !== undefined && (second.kind !== 'number' || !second.glued)) return null;
  const isAbbreviation = /\p{Lu}/u.test(first.text) && first.text.length >= 2 && first.text.length <= 12;
  return isAbbreviation && !isPlace(first) ? textOf(text, tokens) : null;
}

function isPlace(token: Token): boolean {
  return token.text !== token.text.toUpperCase() && placeWords().has(token.lower);
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || /^[.;:()!?"“”[\]]$/.test(token.text);
}

function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}
