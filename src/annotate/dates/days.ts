/** Several days of one month: `17-19 Juni`, `17 hingga 19 Juni`, `5, 6, dan 7 September`. */
import { isDash } from '../figures/dash.ts';
import { isRangeWord } from '../figures/range-word.ts';
import { lowerAt, type Token } from '../tokens.ts';
import type { DateGrammar } from './grammar.ts';

/** The days that lead up to a month. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** The token after them. */
  readonly next: number;
  /** Set where the days do not follow one another, so that only the first is told here. */
  readonly apart?: true;
}

/** The day or days that start at a token; one alone is its own last. */
export function readDays(tokens: readonly Token[], at: number, grammar: DateGrammar): Days | null {
  const first = dayNumber(tokens[at]);
  if (first === null) return null;
  return (
    stretch(tokens, at, first, grammar) ?? list(tokens, at, first, grammar) ?? { first, last: first, next: at + 1 }
  );
}

function stretch(tokens: readonly Token[], at: number, first: number, grammar: DateGrammar): Days | null {
  const isJoined = isDash(tokens[at + 1]) || isRangeWord(tokens, at, at + 1, grammar);
  const last = isJoined ? dayNumber(tokens[at + 2]) : null;
  return last === null || last <= first ? null : { first, last, next: at + 3 };
}

function list(tokens: readonly Token[], at: number, first: number, grammar: DateGrammar): Days | null {
  const [, and] = grammar.between;
  let [last, next] = [first, at + 1];
  let ended = false;
  let apart = false;
  while (!ended) {
    const andAt = lowerAt(tokens, next) === ',' ? next + 1 : next;
    ended = lowerAt(tokens, andAt) === and;
    const dayAt = ended ? andAt + 1 : andAt;
    const day = dayAt === next ? null : dayNumber(tokens[dayAt]);
    if (day === null || day <= last) return null;
    apart ||= day > last + 1;
    [last, next] = [day, dayAt + 1];
  }
  return { first, last, next, ...(apart && { apart }) };
}

/** The day of a month that a token is; null for anything else. */
export function dayNumber(token: Token | undefined): number | null {
  return token !== undefined && /^(0?[1-9]|[12][0-9]|3[01])$/.test(token.text) ? Number(token.text) : null;
}
