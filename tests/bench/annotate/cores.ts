/** Treebank sentences whose number words are tagged: whether each is covered by a figure or date, and nothing else is. */
import * as v from 'valibot';
import type { Span } from '../../../src/article/article.ts';
import { type Counts, scoreCells, sum, table } from './count.ts';
import { idOf } from './files.ts';
import { task } from './task.ts';
import { type FoundFigure, timed } from './tool.ts';

const itemSchema = v.object({
  id: v.optional(v.string()),
  lang: v.optional(v.string(), 'id'),
  text: v.string(),
  nums: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      /** Set phrases and noise of the treebank: neither wanted nor wrong. */
      idiom: v.optional(v.boolean(), false),
    }),
  ),
});

type Item = v.InferOutput<typeof itemSchema>;

/** Files whose items have `nums`. */
export const cores = task(itemSchema, (items, tools) => {
  const runs = tools.map(({ name, figures }) => {
    const run = timed(
      items.map(({ text }) => text),
      (text, at) => figures(text, items[at]?.lang ?? 'id'),
    );
    return { name, run, scores: items.map((item, at) => score(item, run.found[at] ?? [])) };
  });
  const own = runs[0]?.run.found ?? [];
  const rows = runs.map(({ name, run, scores }) => [name, ...cells(scores), run.msPer1000Words.toFixed(2)]);
  return {
    table: table(['tool', 'P', 'R', 'F1', 'ms/1,000 words'], rows),
    found: Object.fromEntries(items.map((item, at) => [idOf(item, at), own[at] ?? []])),
    wrong: items.flatMap((item, at) => differences(item, own[at] ?? [])),
  };
});

interface CoreScore {
  readonly wanted: number;
  readonly covered: number;
  readonly found: number;
  readonly right: number;
}

function score(item: Item, found: readonly FoundFigure[]): CoreScore {
  const wanted = item.nums.filter(({ idiom }) => !idiom);
  const counted = found.filter((span) => holdsNumber(item.text, span));
  return {
    wanted: wanted.length,
    covered: wanted.filter((core) => found.some((span) => overlaps(span, core))).length,
    found: counted.length,
    right: counted.filter((span) => item.nums.some((core) => overlaps(span, core))).length,
  };
}

// "tahun lalu", "separuh" and "ribuan" are figures without a number in the treebank's sense.
function holdsNumber(text: string, { start, end, kind }: FoundFigure): boolean {
  return !/^(date|time|vague)$/.test(kind) || /[0-9]/.test(text.slice(start, end));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

// Precision is of spans, recall of cores: one span may cover several.
function cells(scores: readonly CoreScore[]): readonly string[] {
  const of = (key: keyof CoreScore): number => sum(scores, (one) => one[key]);
  const precision = of('right') / of('found');
  const recall = of('covered') / of('wanted');
  const counts: Counts = { found: 1 / precision, wanted: 1 / recall, right: 1 };
  return scoreCells(counts);
}

function differences(item: Item, found: readonly FoundFigure[]): readonly string[] {
  const around = ({ start, end }: Span): string =>
    `${item.text.slice(Math.max(0, start - 35), start)}[${item.text.slice(start, end)}]${item.text.slice(end, end + 25)}`;
  const lost = item.nums.filter((core) => !core.idiom && !found.some((span) => overlaps(span, core)));
  const junk = found.filter((span) => holdsNumber(item.text, span) && !item.nums.some((core) => overlaps(span, core)));
  return [...lost.map((core) => `- ${around(core)}`), ...junk.map((span) => `+ ${around(span)}`)];
}
