/** Definitions without brackets: `KPK atau Komisi Pemberantasan Korupsi`, `…, disingkat KPK`, `singkatan dari …`. */
import { isAcronym, isCapitalised, lowerAt, type Token } from '../tokens.ts';
import type { DefinitionGrammar } from './grammar.ts';
import { isLongFormOf, longFormBefore, startOfPhrase, type TokenRange } from './long-form.ts';

/** Tokens of a short form and of its long form. */
export interface SaidDefinition {
  readonly short: TokenRange;
  readonly long: TokenRange;
}

/** Longest long form after a linking word, in tokens. */
const reach = 12;

/** The definition that a linking word at a token makes; null where it links something else. */
export function saidAt(tokens: readonly Token[], at: number, grammar: DefinitionGrammar): SaidDefinition | null {
  const word = lowerAt(tokens, at);
  const shortLast = grammar.links.has(word) ? shortAfter(tokens, at, grammar) : null;
  return shortLast ?? (grammar.reversedLinks.has(word) ? longAfter(tokens, at, grammar) : null);
}

function shortAfter(tokens: readonly Token[], at: number, grammar: DefinitionGrammar): SaidDefinition | null {
  const short = shortFormAt(tokens, at + 1) ?? shortFormAt(tokens, at + 2);
  if (short === null || !fillers.has(lowerAt(tokens, short.from - 1))) return null;
  let to = at;
  while (fillers.has(lowerAt(tokens, to - 1)) || lowerAt(tokens, to - 1) === ',') to--;
  const name = tokens[short.from]?.text ?? '';
  const long = longFormBefore(tokens, to, name, grammar);
  const isSure = lowerAt(tokens, at - 1) === ',' || (long !== null && hasCapital(tokens, long, name));
  return long === null || name.length < 3 || !isSure ? null : { short, long };
}

function longAfter(tokens: readonly Token[], at: number, grammar: DefinitionGrammar): SaidDefinition | null {
  let from = at + 1;
  while (fillers.has(lowerAt(tokens, from)) && from < at + 3) from++;
  let end = at;
  while (end > 0 && (fillers.has(lowerAt(tokens, end - 1)) || lowerAt(tokens, end - 1) === ',')) end--;
  const short = shortFormAt(tokens, end - 1);
  if (short === null || startOfPhrase(tokens, at, reach) > short.from) return null;
  const name = tokens[short.from]?.text ?? '';
  for (let to = from + 2; to <= Math.min(tokens.length, from + reach); to++) {
    if (/^[.;:()!?"“”]$/.test(tokens[to - 1]?.text ?? '')) return null;
    const long = { from, to };
    if (isLongFormOf(tokens, long, name, grammar) && hasCapital(tokens, long, name)) return { short, long };
  }
  return null;
}

// Words that may stand between the link and either form.
const fillers = new Set(
  'atau yang biasa sering disebut disingkat dikenal dengan sebagai dari adalah merupakan kini lebih for as abbreviated known is the or stands alias singkatan singkatannya kependekan akronim kepanjangan short'.split(
    ' ',
  ),
);

function shortFormAt(tokens: readonly Token[], at: number): TokenRange | null {
  const token = tokens[at];
  const isShort = token !== undefined && (isAcronym(token) || (isCapitalised(token) && token.text.length > 3));
  return isShort && token.text.length <= 12 ? { from: at, to: at + 1 } : null;
}

// "atau" links anything; both forms in capitals, or letters enough, show that it links these two.
function hasCapital(tokens: readonly Token[], { from, to }: TokenRange, short: string): boolean {
  return short.length > 2 && tokens.slice(from, to).some((token) => isCapitalised(token) || short.length > 3);
}
