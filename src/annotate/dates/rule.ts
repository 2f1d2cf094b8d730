/** What the rules of this folder have in common: they look at one token and say what date starts there. */
import type { Token } from '../tokens.ts';
import type { Day } from './calendar.ts';
import type { DateGrammar } from './grammar.ts';

/** A date or time from the rule's token to `to` (exclusive). */
export interface FoundDate {
  readonly kind: 'date' | 'time';
  readonly value: string;
  readonly to: number;
}

/** What a rule reads with: the language, and the day that relative dates are counted from. */
export interface DateScope {
  readonly grammar: DateGrammar;
  readonly published: Day | null;
}

/** Says what date starts at a token, if any. */
export type DateRule = (tokens: readonly Token[], at: number, scope: DateScope) => FoundDate | null;
