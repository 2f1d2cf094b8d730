/** What finds figures or people in a text: ours and its peers, in the same terms. */
import type { Span } from '../../../src/article/article.ts';

/** A figure or date as a tool says it; peers say less. */
export interface FoundFigure extends Span {
  readonly kind: string;
  /** A number, `[min, max]`, or an ISO 8601 date or time; null where the tool gives no value. */
  readonly value: number | readonly [number, number] | string | null;
  readonly unit?: string;
  readonly hedge?: string;
  readonly label?: string;
}

/** A person's mention as a tool says it. */
export interface FoundPerson extends Span {
  readonly name: string;
  readonly role: string;
}

/** One tool of the bench. */
export interface Tool {
  readonly name: string;
  figures(text: string, language: string): readonly FoundFigure[];
  people(text: string, language: string): readonly FoundPerson[];
}

/** What a tool found in each text of a file, and how long it took. */
export interface Run<F> {
  readonly found: readonly (readonly F[])[];
  readonly msPer1000Words: number;
}

/** Runs a tool over texts twice; the first pass warms the engine up and is not timed. */
export function timed<F>(texts: readonly string[], find: (text: string, at: number) => readonly F[]): Run<F> {
  texts.forEach(find);
  const start = performance.now();
  const found = texts.map(find);
  const ms = performance.now() - start;
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  return { found, msPer1000Words: (1000 * ms) / Math.max(1, words) };
}
