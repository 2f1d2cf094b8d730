/** English sentences with the figures of one kind marked, by another library's conventions, which are mapped here. */
import * as v from 'valibot';
import type { Span } from '../../../src/article/article.ts';
import { type Counts, scoreCells, sum, table } from './count.ts';
import { task } from './task.ts';
import { type FoundFigure, timed } from './tool.ts';
import { isNear } from './values.ts';

const itemSchema = v.object({
  lang: v.optional(v.string(), 'en'),
  text: v.string(),
  kind: v.picklist(['number', 'money', 'percent', 'ordinal', 'range']),
  spans: v.array(v.object({ start: v.number(), end: v.number(), value: v.nullable(v.string()) })),
});

type Item = v.InferOutput<typeof itemSchema>;
type Gold = Item['spans'][number];

/** Files whose items have a `kind` and `spans` with values. */
export const valued = task(itemSchema, (all, tools) => {
  const items = all.filter(isMeant);
  const runs = tools.map(({ name, figures }) => {
    const run = timed(
      items.map(({ text }) => text),
      (text, at) => figures(text, items[at]?.lang ?? 'en'),
    );
    return { name, scores: items.map((item, at) => score(item, run.found[at] ?? [])) };
  });
  const own = timed(
    all.map(({ text }) => text),
    (text, at) => tools[0].figures(text, all[at]?.lang ?? 'en'),
  ).found;
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const rows = runs.flatMap(({ name, scores }) =>
    [...kinds, 'all'].map((kind) => [
      name,
      kind,
      ...cells(scores.filter((_, at) => kind === 'all' || items[at]?.kind === kind)),
    ]),
  );
  const note = `${all.length - items.length} of ${all.length} texts mark words without a number ("last", "dollars") and are left out.`;
  return {
    table: `${table(['tool', 'kind', 'texts', 'P', 'R', 'F1'], rows)}\n${note}`,
    found: Object.fromEntries(all.map((_, at) => [String(at), own[at] ?? []])),
    wrong: all.flatMap((item, at) => (isMeant(item) ? differences(item, own[at] ?? []) : [])),
  };
});

// "last", "next", "percentage": orders and units without a number are no figures.
function isMeant({ kind, spans }: Item): boolean {
  return spans.every(({ value }) => /[0-9]/.test(value ?? '') && !(kind === 'ordinal' && /[a-z]/.test(value ?? '')));
}

function score({ kind, spans }: Item, found: readonly FoundFigure[]): Counts {
  const ofKind = found.filter((figure) => isOfKind(figure, kind));
  const right = spans.filter((gold) => ofKind.some((figure) => says(figure, gold, kind)));
  const wrong = ofKind.filter(
    (figure) => isCounted(figure, kind, spans) && !spans.some((gold) => says(figure, gold, kind)),
  );
  return { found: right.length + wrong.length, wanted: spans.length, right: right.length };
}

// A number may be part of any figure there; the other kinds are their own.
function isOfKind({ kind }: FoundFigure, wanted: Item['kind']): boolean {
  if (wanted === 'number') return kind !== 'ordinal';
  if (wanted === 'range') return kind !== 'date' && kind !== 'time';
  return kind === wanted;
}

// Texts about numbers leave numbers with a unit unmarked, texts about ranges all but the range.
function isCounted(figure: FoundFigure, kind: Item['kind'], spans: readonly Gold[]): boolean {
  if (kind === 'range') return spans.some((gold) => overlaps(gold, figure));
  return (
    kind !== 'number' ||
    figure.kind === 'count' ||
    figure.kind === 'vague' ||
    spans.some((gold) => overlaps(gold, figure))
  );
}

function says(figure: FoundFigure, gold: Gold, kind: Item['kind']): boolean {
  if (kind === 'range') return isInside(figure, gold) && saysRange(figure, gold.value ?? '');
  const value = Number.parseFloat(gold.value ?? '');
  const isSpan = kind === 'number' ? isInside(gold, figure) : figure.start === gold.start && figure.end === gold.end;
  return isSpan && typeof figure.value === 'number' && isNear(value, figure.value);
}

const upwards = new Set(['>', '≥']);

// "(5000,)" is more than 5000, "(,30]" at most 30, "[5,5]" just 5; open and closed ends are told apart by no reader.
function saysRange({ value, hedge = '' }: FoundFigure, gold: string): boolean {
  const [low = Number.NaN, high = Number.NaN] = gold.slice(1, -1).split(',').map(Number.parseFloat);
  if (typeof value === 'string' || value === null) return false;
  if (typeof value !== 'number') return isNear(low, value[0]) && isNear(high, value[1]);
  if (Number.isNaN(high)) return isNear(low, value) && upwards.has(hedge);
  if (Number.isNaN(low)) return isNear(high, value) && (hedge === '<' || hedge === '≤');
  return low === high && isNear(low, value);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function cells(scores: readonly Counts[]): readonly string[] {
  const counts = {
    found: sum(scores, ({ found }) => found),
    wanted: sum(scores, ({ wanted }) => wanted),
    right: sum(scores, ({ right }) => right),
  };
  return [String(scores.length), ...scoreCells(counts)];
}

function differences(item: Item, found: readonly FoundFigure[]): readonly string[] {
  const { wanted, right, found: counted } = score(item, found);
  if (wanted === right && counted === right) return [];
  const gold = item.spans.map(({ start, end, value }) => `${item.text.slice(start, end)} = ${value}`);
  const ours = found.map(
    ({ start, end, kind, value, hedge = '' }) => `${item.text.slice(start, end)} ${kind} ${hedge}${value}`,
  );
  return [`${item.kind}: ${gold.join(', ')} | ours: ${ours.join(', ')}   in: ${item.text}`];
}
