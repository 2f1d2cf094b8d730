/** Tells which figures of an article are the same one, and where it stands. */
import { isTextBlock } from '../article/article.ts';
import { withoutPossessive } from './possessive.ts';
import type { Annotation, FigureSpan, Mention, Reading } from './reading.ts';
import { sentenceAround } from './sentences.ts';

/** One place where a figure stands. */
export interface Occurrence {
  readonly at: Mention;
  /** The figure as printed there. */
  readonly text: string;
  readonly sentence: string;
  readonly inTitle: boolean;
}

/** Every place with the same kind, value and unit as a figure of the reading, the title first. */
export function occurrencesOf(reading: Reading, figure: FigureSpan): readonly Occurrence[] {
  const key = keyOf(figure);
  const inTitle = occurrencesIn(reading.article.title, reading.titleSpans, -1, key);
  const inBlocks = reading.article.blocks.flatMap((block, index) =>
    isTextBlock(block) ? occurrencesIn(block.text, reading.spans[index] ?? [], index, key) : [],
  );
  return [...inTitle, ...inBlocks];
}

function occurrencesIn(text: string, spans: readonly Annotation[], block: number, key: string): Occurrence[] {
  return spans.flatMap((span) => {
    if (!isFigure(span) || keyOf(span) !== key) return [];
    const { start, end } = span;
    const sentence = sentenceAround(text, span);
    return [{ at: { block, start, end }, text: text.slice(start, end), sentence, inTitle: block === -1 }];
  });
}

const noFigures = new Set<Annotation['kind']>(['date', 'time', 'person', 'term']);

/** Whether an annotation is a figure. */
export function isFigure(span: Annotation): span is FigureSpan {
  return !noFigures.has(span.kind);
}

/**
 * What two mentions of one figure have in common. Small and vague numbers recur by chance ("dua", "ribuan"),
 * so those must count the same thing too.
 */
export function keyOf({ kind, value, unit = '', label = '' }: FigureSpan): string {
  const recursByChance = kind === 'vague' || (typeof value === 'number' && value < 100 && kind === 'count');
  return `${kind} ${String(value)} ${unit} ${recursByChance ? withoutPossessive(label.toLowerCase()) : ''}`;
}
