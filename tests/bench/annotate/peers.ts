/** Two libraries of the field in the bench's terms: chrono-node for dates, compromise for English numbers and people. */
import * as chrono from 'chrono-node';
import { casual as indonesianChrono } from 'chrono-node/id';
import nlp from 'compromise';
import type { FoundFigure, Tool } from './tool.ts';

/** Dates and times, in both languages. */
export const chronoNode: Tool = {
  name: 'chrono-node',
  figures(text, language) {
    const parser = language === 'en' ? chrono.casual : indonesianChrono;
    return parser.parse(text, noon).map(({ index, text: printed, start }) => ({
      start: index,
      end: index + printed.length,
      kind: start.isCertain('hour') && !start.isCertain('day') ? 'time' : 'date',
      value: isoOf(start),
    }));
  },
  people: () => [],
};

// Any day will do: only what the text says for certain is compared.
const noon = new Date('2025-06-15T12:00:00Z');

function isoOf(parsed: chrono.ParsedComponents): string {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute', width: number): string =>
    parsed.isCertain(name) ? String(parsed.get(name)).padStart(width, '0') : '';
  const day = [part('year', 4) || '-', part('month', 2), part('day', 2)].filter(Boolean).join('-');
  return part('hour', 2) && !part('day', 2) ? `${part('hour', 2)}:${part('minute', 2) || '00'}` : day;
}

/** Numbers and people; it knows English alone and is run on Indonesian to show what that gives. */
export const compromise: Tool = {
  name: 'compromise',
  figures: (text) => nlp(text).numbers().json({ offset: true }).map(figureOf),
  people: (text) =>
    nlp(text)
      .people()
      .json({ offset: true })
      .map((view: View) => ({ ...rangeOf(view), name: view.text, role: '' })),
};

interface View {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
  readonly number?: { readonly num: number | null };
  readonly terms: readonly { readonly tags: readonly string[] }[];
}

function figureOf(view: View): FoundFigure {
  const tags = new Set(view.terms.flatMap((term) => term.tags));
  const kind = tags.has('Money')
    ? 'money'
    : tags.has('Percent')
      ? 'percent'
      : tags.has('Ordinal')
        ? 'ordinal'
        : 'count';
  return { ...rangeOf(view), kind, value: view.number?.num ?? null };
}

// Its ranges take the comma or full stop behind along.
function rangeOf({ text, offset }: View): { start: number; end: number } {
  return { start: offset.start, end: offset.start + text.replace(/[\s.,;:!?"”]+$/, '').length };
}
