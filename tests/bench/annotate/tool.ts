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

// The engine compiles what it has run often, so even a file of few texts is warmed up with so many words;
// of the passes after that the fastest counts, since whatever else the machine does only ever adds time.
const warmUpWords = 20_000;
const mostWarmUpMs = 2000;
const passes = 5;
const leastTimedMs = 1000;
const mostTimedMs = 3000;

/** Runs a tool over texts until it is warm, then a few times more for the time that the fastest pass takes. */
export function timed<F>(texts: readonly string[], find: (text: string, at: number) => readonly F[]): Run<F> {
  const words = Math.max(
    1,
    texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
  );
  const start = performance.now();
  let found = texts.map(find);
  for (let warm = words; warm < warmUpWords && performance.now() - start < mostWarmUpMs; warm += words) {
    found = texts.map(find);
  }
  const times: number[] = [];
  const timedStart = performance.now();
  for (
    let spent = 0;
    spent < (times.length < passes ? mostTimedMs : leastTimedMs);
    spent = performance.now() - timedStart
  ) {
    const passStart = performance.now();
    texts.forEach(find);
    times.push(performance.now() - passStart);
  }
  return { found, msPer1000Words: (1000 * Math.min(...times)) / words };
}
