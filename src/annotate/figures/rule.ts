/** What the rules of this folder have in common: they look at one token and say what figure starts there. */
import type { FigureKind } from '../reading.ts';
import type { Token } from '../tokens.ts';
import type { FigureGrammar } from './grammar.ts';

/** A figure over the tokens `from` (inclusive) to `to` (exclusive). */
export interface Found {
  readonly kind: FigureKind;
  readonly value: number | readonly [number, number];
  readonly from: number;
  readonly to: number;
  readonly unit?: string;
  /** Set where the label does not follow the figure. */
  readonly label?: string;
}

/** Says what figure starts at a token, if any. */
export type FigureRule = (tokens: readonly Token[], at: number, grammar: FigureGrammar) => Found | null;
