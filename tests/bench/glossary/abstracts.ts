/** English abstracts with their pairs of short and long form, compared strictly: both to the letter. */
import * as v from 'valibot';
import type { DataFile } from '../annotate/files.ts';
import type { DefinitionReport } from './report.ts';
import { scoreCells } from './scored.ts';
import type { DefinitionTool, FoundDefinition } from './tool.ts';

const schema = v.array(
  v.object({ pmid: v.string(), text: v.string(), pairs: v.array(v.tuple([v.string(), v.string()])) }),
);

type Item = v.InferOutput<typeof schema>[number];

/** Scores each tool on the pairs; null where the file holds something else. */
export function abstractPairs({ items }: DataFile, tools: readonly DefinitionTool[]): DefinitionReport | null {
  const read = v.safeParse(schema, items);
  if (!read.success) return null;
  const runs = tools.map((tool) => runOf(tool, read.output));
  const [ours] = runs;
  return {
    table: [
      '| tool | P | R | F1 | ms per 1,000 texts |',
      '| --- | ---: | ---: | ---: | ---: |',
      ...runs.map(({ row }) => row),
    ].join('\n'),
    found: Object.fromEntries(read.output.map(({ pmid }, at) => [pmid, ours?.found[at] ?? []])),
    wrong: ours?.wrong ?? [],
  };
}

function runOf(tool: DefinitionTool, items: readonly Item[]) {
  const start = performance.now();
  const found = items.map(({ text }) => tool.definitions(text, 'en'));
  const ms = ((performance.now() - start) * 1000) / items.length;
  const counts = { right: 0, found: 0, gold: 0 };
  const wrong: string[] = [];
  items.forEach((item, at) => {
    const gold = new Set(item.pairs.map(pairKey));
    const said = new Set((found[at] ?? []).map((definition) => pairKey(textsOf(item, definition))));
    counts.gold += gold.size;
    counts.found += said.size;
    counts.right += [...said].filter((pair) => gold.has(pair)).length;
    wrong.push(...[...said].filter((pair) => !gold.has(pair)).map((pair) => `${item.pmid} wrong: ${pair}`));
    wrong.push(...[...gold].filter((pair) => !said.has(pair)).map((pair) => `${item.pmid} missed: ${pair}`));
  });
  return { row: `| ${tool.name} | ${scoreCells(counts)} | ${ms.toFixed(0)} |`, found, wrong };
}

function textsOf({ text }: Item, { short, long }: FoundDefinition): readonly [string, string] {
  return [text.slice(short.start, short.end), text.slice(long.start, long.end)];
}

function pairKey([short, long]: readonly [string, string]): string {
  return `${short} = ${long.replace(/\s+/g, ' ').trim()}`;
}
