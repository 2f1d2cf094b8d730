/** Chooses among annotations that claim the same characters. */
import type { Annotation } from './reading.ts';

// Between equals: a date is not also a count, and a name is not also an abbreviation.
const priority: Readonly<Record<string, number>> = { date: 5, time: 5, person: 2, term: 1 };
const figurePriority = 3;

/**
 * The annotations that stay, sorted and without overlap. The longer wins, since
 * it understood more ("6 November 2025" over "6"); between equals dates come
 * before figures, figures before people, people before terms.
 */
export function withoutOverlap(annotations: readonly Annotation[]): readonly Annotation[] {
  const kept: Annotation[] = [];
  for (const annotation of annotations.toSorted((a, b) => a.start - b.start || rank(b) - rank(a))) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= annotation.start) kept.push(annotation);
    else if (rank(annotation) > rank(last)) kept[kept.length - 1] = annotation;
  }
  return kept;
}

function rank({ start, end, kind }: Annotation): number {
  return (end - start) * 10 + (priority[kind] ?? figurePriority);
}
