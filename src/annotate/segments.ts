/** Cuts a text where any range begins or ends, so that marks and annotations can be drawn over one another. */
import type { Span } from '../article/article.ts';

/** A piece of text on which the same spans lie from end to end. */
export interface Segment<S extends Span> {
  readonly text: string;
  readonly start: number;
  /** In the order they were given. */
  readonly spans: readonly S[];
}

/** The pieces of `text` in order; joined they are `text` again. Ranges beyond the text are clipped. */
export function toSegments<S extends Span>(text: string, spans: readonly S[]): readonly Segment<S>[] {
  const edges = edgesOf(text, spans);
  const waiting = spans.map((span, order) => ({ span, order })).sort((a, b) => a.span.start - b.span.start);
  let covering: typeof waiting = [];
  let taken = 0;
  return edges.slice(0, -1).map((start, index) => {
    for (let next = waiting[taken]; next !== undefined && next.span.start <= start; next = waiting[taken]) {
      covering.push(next);
      taken++;
    }
    covering = covering.filter(({ span }) => span.end > start);
    const ordered = covering.toSorted((a, b) => a.order - b.order);
    return { text: text.slice(start, edges[index + 1]), start, spans: ordered.map(({ span }) => span) };
  });
}

function edgesOf(text: string, spans: readonly Span[]): number[] {
  const inside = spans.flatMap(({ start, end }) => [start, end]).filter((edge) => edge > 0 && edge < text.length);
  const outer = text === '' ? [] : [0, text.length];
  return [...new Set([...outer, ...inside])].sort((a, b) => a - b);
}
