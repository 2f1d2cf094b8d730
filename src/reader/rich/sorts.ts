/** Tells the three sorts of span on a text apart: formatting, links, annotations. */
import type { Annotation, FigureSpan, TermSpan } from '../../annotate/reading.ts';
import type { Mark } from '../../article/article.ts';

type Link = Extract<Mark, { kind: 'link' }>;
type Format = Exclude<Mark, Link>;

/** Anything that lies on a text. */
export type Layer = Mark | Annotation;

/** An annotation that opens a card. */
export type Explained = FigureSpan | TermSpan;

/** The element that draws each kind of formatting. */
export const formatTags = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  superscript: 'sup',
  subscript: 'sub',
  dateline: 'span',
} as const satisfies Record<Format['kind'], string>;

/** Whether the layer is plain formatting. */
export const isFormat = (layer: Layer): layer is Format => layer.kind in formatTags;

/** Whether the layer is a link. */
export const isLink = (layer: Layer): layer is Link => layer.kind === 'link';

/** Whether the layer is something we understood. */
export const isAnnotation = (layer: Layer): layer is Annotation => !isFormat(layer) && !isLink(layer);

/** Whether the annotation has a card. */
export const isExplained = (note: Annotation): note is Explained =>
  note.kind !== 'date' && note.kind !== 'time' && note.kind !== 'person';

/** Whether the annotation is a figure. */
export const isFigure = (note: Annotation): note is FigureSpan => isExplained(note) && note.kind !== 'term';
