/** The trained name model: weights as one byte each, loaded only when asked for. */
import type { NameModel } from './decode.ts';
import { rows } from './features.ts';

/** How the weights are kept: signed bytes in base64, to be divided by `scale`. */
export interface PackedModel {
  readonly scale: number;
  readonly weights: string;
}

/** Three weights a row, one for each tag, and the nine transitions behind them. */
export function modelOf({ scale, weights }: PackedModel): NameModel {
  const bytes = Int8Array.from(atob(weights), (character) => character.charCodeAt(0));
  return {
    weight: (row, tag) => (bytes[row * 3 + tag] ?? 0) / scale,
    transition: (from, to) => (bytes[rows * 3 + from * 3 + to] ?? 0) / scale,
  };
}
