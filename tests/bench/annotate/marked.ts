/** Sentences with every figure and date marked by hand: exact spans, values, kinds and labels. */
import * as v from 'valibot';
import { type Counts, scoreCells, share, sum, table } from './count.ts';
import { idOf } from './files.ts';
import { type Report, type Tools, task } from './task.ts';
import { type FoundFigure, timed } from './tool.ts';
import { sameValue } from './values.ts';

const itemSchema = v.object({
  id: v.optional(v.string()),
  lang: v.optional(v.string(), 'id'),
  text: v.string(),
  figures: v.array(
    v.object({
      start: v.number(),
      end: v.number(),
      /** `opt` may be marked or not. */
      kind: v.string(),
      value: v.unknown(),
      label: v.nullish(v.string()),
    }),
  ),
});

type Item = v.InferOutput<typeof itemSchema>;
type Gold = Item['figures'][number];

interface Score extends Counts {
  readonly kinds: number;
  readonly values: number;
  readonly labelled: number;
  readonly labels: number;
}

/** Files whose items have `figures` beside their text. */
export const marked = task(itemSchema, (items, tools: Tools): Report => {
  const runs = tools.map(({ name, figures }) => {
    const run = timed(
      items.map(({ text }) => text),
      (text, at) => figures(text, items[at]?.lang ?? 'id'),
    );
    return { name, run, scores: items.map((item, at) => score(item, run.found[at] ?? [])) };
  });
  const own = runs[0]?.run.found ?? [];
  const languages = [...new Set(items.map(({ lang }) => lang))];
  const rows = runs.flatMap(({ name, run, scores }) =>
    languages.map((language) => {
      const inLanguage = scores.filter((_, at) => items[at]?.lang === language);
      return [name, language, ...cells(inLanguage), run.msPer1000Words.toFixed(2)];
    }),
  );
  return {
    table: table(['tool', 'language', 'P', 'R', 'F1', 'values', 'kinds', 'labels', 'ms/1,000 words'], rows),
    found: Object.fromEntries(items.map((item, at) => [idOf(item, at), own[at] ?? []])),
    wrong: items.flatMap((item, at) => differences(item, own[at] ?? [])),
  };
});

function score({ figures }: Item, found: readonly FoundFigure[]): Score {
  const wanted = figures.filter(({ kind }) => kind !== 'opt');
  const optional = figures.filter(({ kind }) => kind === 'opt');
  const counted = found.filter((span) => !optional.some((gold) => isSame(gold, span)));
  const pairs = wanted.flatMap((gold) =>
    counted.filter((span) => isSame(gold, span)).map((span) => [gold, span] as const),
  );
  const labelled = pairs.filter(([gold]) => gold.label);
  return {
    found: counted.length,
    wanted: wanted.length,
    right: pairs.length,
    values: pairs.filter(([gold, span]) => sameValue(gold.value, gold.kind, span)).length,
    kinds: pairs.filter(([gold, span]) => gold.kind === span.kind).length,
    labelled: labelled.length,
    labels: labelled.filter(([gold, span]) => sameLabel(gold, span)).length,
  };
}

function isSame(gold: Gold, span: FoundFigure): boolean {
  return gold.start === span.start && gold.end === span.end;
}

// Money's label is its currency; ours may say more than the noun ("orang tewas").
function sameLabel({ label }: Gold, span: FoundFigure): boolean {
  return label === span.unit || `${span.label} `.startsWith(`${label} `);
}

function cells(scores: readonly Score[]): readonly string[] {
  const of = (key: keyof Score): number => sum(scores, (one) => one[key]);
  const counts = { found: of('found'), wanted: of('wanted'), right: of('right') };
  return [
    ...scoreCells(counts),
    share(of('values'), counts.right),
    share(of('kinds'), counts.right),
    share(of('labels'), of('labelled')),
  ];
}

function differences({ text, figures }: Item, found: readonly FoundFigure[]): readonly string[] {
  const lost = figures.filter((gold) => gold.kind !== 'opt' && !found.some((span) => isSame(gold, span)));
  const junk = found.filter((span) => !figures.some((gold) => isSame(gold, span)));
  const valued = figures.flatMap((gold) => {
    const span = found.find((each) => isSame(gold, each));
    const isRight = span === undefined || (sameValue(gold.value, gold.kind, span) && gold.kind === span.kind);
    return isRight ? [] : [`≠ ${gold.kind} ${gold.value}: ${span.kind} ${span.value}`];
  });
  const printed = (sign: string, spans: readonly Gold[] | readonly FoundFigure[]): string[] =>
    spans.map(({ start, end }) => `${sign} ${text.slice(start, end)}`);
  const lines = [...printed('-', lost), ...printed('+', junk), ...valued];
  return lines.length === 0 ? [] : [`${lines.join(' ')}   in: ${text}`];
}
