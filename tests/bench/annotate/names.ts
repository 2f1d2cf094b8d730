/** Sentences with names marked: exact spans of people. */
import * as v from 'valibot';
import { type Counts, scoreCells, sum, table } from './count.ts';
import { idOf } from './files.ts';
import { task } from './task.ts';
import { type FoundPerson, timed } from './tool.ts';

const itemSchema = v.object({
  id: v.optional(v.string()),
  lang: v.optional(v.string(), 'id'),
  text: v.string(),
  spans: v.array(v.object({ start: v.number(), end: v.number(), label: v.string() })),
});

type Item = v.InferOutput<typeof itemSchema>;

/** Files whose items have `spans` with labels; PER and PERSON are people. */
export const namedPeople = task(itemSchema, (items, tools) => {
  const runs = tools.map(({ name, people }) => {
    const run = timed(
      items.map(({ text }) => text),
      (text, at) => people(text, items[at]?.lang ?? 'id'),
    );
    return { name, run, scores: items.map((item, at) => score(item, run.found[at] ?? [])) };
  });
  const own = runs[0]?.run.found ?? [];
  const rows = runs.map(({ name, run, scores }) => {
    const counts = {
      found: sum(scores, ({ found }) => found),
      wanted: sum(scores, ({ wanted }) => wanted),
      right: sum(scores, ({ right }) => right),
    };
    return [name, ...scoreCells(counts), run.msPer1000Words.toFixed(2)];
  });
  return {
    table: table(['tool', 'P', 'R', 'F1', 'ms/1,000 words'], rows),
    found: Object.fromEntries(items.map((item, at) => [idOf(item, at), own[at] ?? []])),
    wrong: items.flatMap((item, at) => differences(item, own[at] ?? [])),
  };
});

function peopleIn({ spans }: Item): Item['spans'] {
  return spans.filter(({ label }) => label.startsWith('PER'));
}

function score(item: Item, found: readonly FoundPerson[]): Counts {
  const wanted = peopleIn(item);
  const right = wanted.filter((gold) => found.some((span) => span.start === gold.start && span.end === gold.end));
  return { found: found.length, wanted: wanted.length, right: right.length };
}

function differences(item: Item, found: readonly FoundPerson[]): readonly string[] {
  const wanted = peopleIn(item);
  const missing = (these: readonly { start: number; end: number }[], those: typeof these, sign: string): string[] =>
    these
      .filter((one) => !those.some(({ start, end }) => one.start === start && one.end === end))
      .map(({ start, end }) => `${sign} ${item.text.slice(start, end)}`);
  const lines = [...missing(wanted, found, '-'), ...missing(found, wanted, '+')];
  return lines.length === 0 ? [] : [`${lines.join(' ')}   in: ${item.text}`];
}
