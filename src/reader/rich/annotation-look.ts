/** How each annotation looks: its switch in the settings, its tint and its line. */
import type { Annotation, FigureSpan } from '../../annotate/reading.ts';
import type { Settings } from '../../settings/settings.ts';
import { isExplained } from './sorts.ts';

/** Figures that mean alike share a tint and a line style. */
export type FigureTint = 'count' | 'human' | 'money' | 'share' | 'measure' | 'vague';

const tintOfKind: Record<FigureSpan['kind'], FigureTint> = {
  count: 'count',
  ordinal: 'count',
  score: 'count',
  money: 'money',
  percent: 'share',
  rate: 'share',
  measure: 'measure',
  duration: 'measure',
  age: 'measure',
  vague: 'vague',
};

/** The tint of a figure; human cost outranks the kind of number. */
export const figureTint = ({ kind, human }: FigureSpan): FigureTint => (human ? 'human' : tintOfKind[kind]);

/** The switch that turns the annotation's highlight on. */
export function highlightOf(note: Annotation): keyof Settings['highlights'] {
  if (note.kind === 'person') return 'people';
  if (note.kind === 'term') return 'terms';
  return isExplained(note) ? 'figures' : 'dates';
}

// "Rp 1,2 miliar": what is longer would leave a hole at the end of the line before it, in UTF-16 units.
const longestUnbroken = 14;

/** The classes an annotation is drawn with. */
export function annotationClass(note: Annotation): string {
  if (note.kind === 'person' || note.kind === 'term') return note.kind;
  if (!isExplained(note)) return 'date';
  return `figure tint-${figureTint(note)}${note.end - note.start <= longestUnbroken ? ' unbroken' : ''}`;
}
