/** Single numbers, prices and ranges that are a text of their own: whether their value is read. */
import * as v from 'valibot';
import { share, table } from './count.ts';
import { task } from './task.ts';
import { type FoundFigure, timed } from './tool.ts';
import { sameValue } from './values.ts';

const itemSchema = v.object({
  lang: v.optional(v.string(), 'id'),
  text: v.string(),
  /** What sort of value: `number`, `ordinal`, `money`, `money-range`, `money-min`, … */
  dim: v.string(),
  kind: v.string(),
  value: v.union([v.number(), v.tuple([v.number(), v.number()])]),
});

type Item = v.InferOutput<typeof itemSchema>;

/** Files whose items have `dim` and one `value`. */
export const whole = task(itemSchema, (items, tools) => {
  const runs = tools.map(({ name, figures }) => {
    const run = timed(
      items.map(({ text }) => text),
      (text, at) => figures(text, items[at]?.lang ?? 'id'),
    );
    return { name, run };
  });
  const own = runs[0]?.run.found ?? [];
  const kinds = [...new Set(items.map(({ kind }) => kind))];
  const rows = runs.map(({ name, run }) => [name, ...kinds.map((kind) => cell(items, run.found, kind))]);
  return {
    table: table(['tool', ...kinds], rows),
    found: Object.fromEntries(items.map((_, at) => [String(at), own[at] ?? []])),
    wrong: items.flatMap((item, at) =>
      isRight(item, own[at] ?? []) ? [] : [`${item.text} = ${item.value}: ${own[at]?.map(({ value }) => value)}`],
    ),
  };
});

function cell(items: readonly Item[], found: readonly (readonly FoundFigure[])[], kind: string): string {
  const ofKind = items.flatMap((item, at) => (item.kind === kind ? [isRight(item, found[at] ?? [])] : []));
  const right = ofKind.filter(Boolean).length;
  return `${right} of ${ofKind.length} (${share(right, ofKind.length)})`;
}

function isRight({ value, kind, dim }: Item, found: readonly FoundFigure[]): boolean {
  const [only, ...more] = found;
  if (only === undefined || more.length > 0 || !sameValue(value, kind, only)) return false;
  if (dim === 'Ordinal' && only.kind !== 'ordinal') return false;
  if (kind.endsWith('-max')) return only.hedge === '<' || only.hedge === '≤';
  return !kind.endsWith('-min') || only.hedge === '>' || only.hedge === '≥';
}
