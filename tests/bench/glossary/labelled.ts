/** Definitions labelled one bracket at a time, true and false ones, with their types. */
import * as v from 'valibot';
import type { Span } from '../../../src/article/article.ts';
import type { DataFile } from '../annotate/files.ts';
import type { DefinitionReport } from './report.ts';
import { type Counts, scoreCells, share } from './scored.ts';
import type { DefinitionTool, FoundDefinition } from './tool.ts';

const part = v.object({ start: v.number(), end: v.number(), text: v.string() });
const schema = v.array(
  v.object({
    id: v.string(),
    text: v.string(),
    dir: v.string(),
    label: v.boolean(),
    type: v.string(),
    short: v.nullish(part),
    long: v.nullish(part),
    alt: v.optional(v.array(v.union([v.string(), v.object({ text: v.string() })]))),
  }),
);

type Item = v.InferOutput<typeof schema>[number];

/** Scores each tool on the labelled brackets; null where the file holds something else. */
export function labelledDefinitions({ items }: DataFile, tools: readonly DefinitionTool[]): DefinitionReport | null {
  const read = v.safeParse(schema, items);
  if (!read.success) return null;
  const rows = tools.map((tool) => rowOf(tool, read.output));
  const [ours] = rows;
  return {
    table: [
      '| tool | P | R | F1 | cross-lingual recall | ms per 1,000 texts |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...rows.map(({ row }) => row),
      '',
      'By type (recall; for what is no definition: how many were left alone):',
      ...(ours?.byType ?? []),
    ].join('\n'),
    found: Object.fromEntries(read.output.map(({ id }, at) => [id, ours?.found[at] ?? []])),
    wrong: ours?.wrong ?? [],
  };
}

function rowOf(tool: DefinitionTool, items: readonly Item[]) {
  for (const item of items) tool.definitions(item.text, 'id');
  const start = performance.now();
  const found = items.map(({ text }) => tool.definitions(text, 'id'));
  const ms = ((performance.now() - start) * 1000) / items.length;
  const judged = items.map((item, at) => judge(item, found[at] ?? []));
  const cross = judged.filter(({ item }) => item.label && item.type === 'crosslingual');
  const crossRecall = share(cross.filter(({ right }) => right).length, cross.length);
  const row = `| ${tool.name} | ${scoreCells(countsOf(judged))} | ${crossRecall} | ${ms.toFixed(0)} |`;
  const types = [...new Set(items.map(({ type }) => type))].sort();
  const byType = types.map((type) => {
    const of = judged.filter(({ item }) => item.type === type);
    return `- ${type}: ${share(of.filter(({ right }) => right).length, of.length)}`;
  });
  const wrong = judged.filter(({ right }) => !right).map(sentenceOf);
  return { row, found, byType, wrong };
}

interface Judged {
  readonly item: Item;
  readonly answers: readonly FoundDefinition[];
  readonly right: boolean;
}

function judge(item: Item, found: readonly FoundDefinition[]): Judged {
  const answers = found.filter((definition) => concerns(item, definition));
  const right = item.label ? answers.some((answer) => isRight(item, answer)) : answers.length === 0;
  return { item, answers, right };
}

// An item speaks of one bracket only; what stands elsewhere in its text is another item's or nobody's.
function concerns(item: Item, { short, long }: FoundDefinition): boolean {
  if (item.short) return overlap(item.short, short);
  return long.start > short.end && item.dir === 'short(long)';
}

function isRight(item: Item, { long }: FoundDefinition): boolean {
  const others = (item.alt ?? []).map((other) => (typeof other === 'string' ? other : other.text));
  const printed = item.text.slice(long.start, long.end);
  return (item.long?.start === long.start && item.long.end === long.end) || others.includes(printed);
}

function countsOf(judged: readonly Judged[]): Counts {
  return {
    right: judged.filter(({ item, right }) => item.label && right).length,
    found: judged.reduce((sum, { answers }) => sum + answers.length, 0),
    gold: judged.filter(({ item }) => item.label).length,
  };
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function sentenceOf({ item, answers }: Judged): string {
  const got = answers.map(({ short, long }) => `${cut(item, short)} = ${cut(item, long)}`).join('; ');
  return `${item.id} ${item.type}: want ${item.label ? `${item.short?.text} = ${item.long?.text}` : 'nothing'}, got ${got || 'nothing'}`;
}

function cut({ text }: Item, { start, end }: Span): string {
  return text.slice(start, end);
}
