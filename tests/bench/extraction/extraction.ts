/**
 * `npm run bench:extraction -- [--data DIR…] [--engine node] [--show ID] [--worst N] [--half A|B] [--ablate]`: how
 * good and how fast extraction is on real pages, beside Readability and Defuddle in the same run. `--half` measures
 * the pages of one half of the publishers, so that rules made on the other half can be judged; `--ablate` measures what
 * each pass adds.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromiumEngine } from './chromium.ts';
import type { Engine } from './engine.ts';
import { nodeEngine } from './node.ts';
import { defaultFolder, halfOf, loadSets, type PageSet } from './pages.ts';
import type { Result } from './score.ts';
import { ablationTable, type Measured, table, worst } from './table.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [defaultFolder] },
    engine: { type: 'string', default: 'chromium' },
    show: { type: 'string' },
    worst: { type: 'string', default: '0' },
    half: { type: 'string' },
    ablate: { type: 'boolean', default: false },
  },
});

async function measure(set: PageSet, engine: Engine): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const gold of set.pages) {
    if (values.show && gold.id !== values.show) continue;
    if (values.half && halfOf(gold.url) !== values.half) continue;
    measured.push({ gold, results: await engine.run(gold, set.html(gold)) });
    process.stderr.write(`\r${set.name} ${measured.length}/${set.pages.length}`);
  }
  process.stderr.write('\n');
  return measured;
}

async function save(set: PageSet, measured: readonly Measured[]): Promise<void> {
  const folder = `out/bench/extraction/${set.name}`;
  await mkdir(folder, { recursive: true });
  for (const name of Object.keys(measured[0]?.results ?? {})) {
    const byId: Record<string, Result | undefined> = {};
    for (const { gold, results } of measured) byId[gold.id] = results[name];
    await writeFile(`${folder}/${name}.json`, JSON.stringify(byId, null, 1));
  }
}

/** Gold and ours line by line: "-" is lost, "+" is junk. */
function difference({ gold, results }: Measured): string {
  const [wanted, found] = [gold.text, results.jernih?.text ?? ''].map((text) => text.split('\n').filter(Boolean));
  const lost = wanted?.filter((line) => !found?.includes(line)).map((line) => `- ${line}`) ?? [];
  const junk = found?.filter((line) => !wanted?.includes(line)).map((line) => `+ ${line}`) ?? [];
  return [...lost, ...junk].join('\n');
}

const sets = loadSets(values.data);
if (sets.length === 0) {
  console.log(`No pages in ${values.data.join(', ')}: nothing was measured. Name a folder with --data.`);
  process.exit(0);
}
const engine = await (values.engine === 'node' ? nodeEngine() : chromiumEngine(values.ablate ? 'ablation' : 'peers'));
try {
  for (const set of sets) {
    const measured = await measure(set, engine);
    if (measured.length === 0) continue;
    if (values.show) console.log(measured.map(difference).join('\n'));
    else if (values.ablate) console.log(`\n${set.name}, ${measured.length} pages\n\n${ablationTable(measured)}`);
    else await save(set, measured);
    if (!values.ablate) console.log(`\n${set.name}, ${measured.length} pages\n\n${table(measured)}`);
    if (Number(values.worst) > 0) console.log(`\n${worst(measured, 'jernih', Number(values.worst))}`);
  }
} finally {
  await engine.close();
}
