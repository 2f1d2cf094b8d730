/**
 * Articles whose key figures were chosen by hand: how many of those are among the first five shown, beside simply
 * the first five figures. 40 articles were drawn by a seeded shuffle and labelled before the ranking was tuned, which
 * was done on the first half alone. `key-figure-labels.json` holds places (`block:start-end`) and values, no text.
 */
import * as v from 'valibot';
import { annotate } from '../../../src/annotate/annotate.ts';
import type { FigureSpan, Mention, Reading } from '../../../src/annotate/reading.ts';
import { articleOf } from '../../../src/annotate/testing/article.ts';
import { share, sum, table } from './count.ts';
import labels from './key-figure-labels.json' with { type: 'json' };
import { task } from './task.ts';

const shown = 5;

const itemSchema = v.object({ id: v.string(), paragraphs: v.array(v.string()) });

/** Files of whole articles; null where none of them is among the labelled. */
export const keyFigures = task(itemSchema, (items) => {
  const byId = new Map(items.map(({ id, paragraphs }) => [id, paragraphs]));
  const halves = Object.entries(labels).map(([half, articles]) => ({
    half,
    results: articles.flatMap(({ id, figures }) => {
      const paragraphs = byId.get(id);
      return paragraphs ? [{ id, ...compare(paragraphs, figures.map(placeOf)) }] : [];
    }),
  }));
  const results = halves.flatMap((each) => each.results);
  if (results.length === 0) return null;
  const rows = halves.map(({ half, results: own }) => [
    half,
    String(own.length),
    share(
      sum(own, ({ ranked }) => ranked),
      sum(own, ({ wanted }) => wanted),
    ),
    share(
      sum(own, ({ first }) => first),
      sum(own, ({ wanted }) => wanted),
    ),
  ]);
  return {
    table: table(['half', 'articles', `recall@${shown}, jernih`, `recall@${shown}, first five figures`], rows),
    found: Object.fromEntries(results.map(({ id, keys }) => [id, keys])),
    wrong: results.flatMap(({ id, lost, extra }) =>
      lost.length > 0 ? [`${id}\n  - ${lost.join(' - ')}\n  + ${extra.join(' + ')}`] : [],
    ),
  };
});

function placeOf(label: string): Mention {
  const [, block, start, end] = /^(\d+):(\d+)-(\d+)/.exec(label) ?? [];
  return { block: Number(block), start: Number(start), end: Number(end) };
}

function compare(paragraphs: readonly string[], wanted: readonly Mention[]) {
  const reading = annotate(articleOf('', paragraphs), []);
  const keys = reading.keyFigures.slice(0, shown).map(({ mentions }) => mentions);
  const isIn = (groups: readonly (readonly Mention[])[], place: Mention): boolean =>
    groups.some((mentions) => mentions.some((mention) => overlaps(mention, place)));
  const first = firstFigures(reading);
  const printed = ({ block, start, end }: Mention): string =>
    (paragraphs[block] ?? '').slice(Math.max(0, start - 20), end + 20);
  return {
    wanted: Math.min(wanted.length, shown),
    ranked: wanted.filter((place) => isIn(keys, place)).length,
    first: wanted.filter((place) => isIn(first, place)).length,
    keys: reading.keyFigures.map(({ figure, at, label }) => ({ ...at, value: figure.value, unit: figure.unit, label })),
    lost: wanted.filter((place) => !isIn(keys, place)).map(printed),
    extra: keys.flatMap(([mention]) =>
      mention && !wanted.some((place) => overlaps(mention, place)) ? [printed(mention)] : [],
    ),
  };
}

/** The first five different figures in reading order, each with the places where it stands again. */
function firstFigures({ spans }: Reading): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  spans.forEach((inBlock, block) => {
    for (const span of inBlock) {
      if (!isFigure(span)) continue;
      const key = `${span.kind} ${String(span.value)} ${span.unit}`;
      groups.set(key, [...(groups.get(key) ?? []), { block, start: span.start, end: span.end }]);
    }
  });
  return [...groups.values()].slice(0, shown);
}

function isFigure(span: Reading['spans'][number][number]): span is FigureSpan {
  return 'value' in span && span.kind !== 'date' && span.kind !== 'time';
}

function overlaps(a: Mention, b: Mention): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end;
}
