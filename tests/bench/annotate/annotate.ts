/**
 * `npm run bench:annotate -- [--data DIR-or-FILE…] [--wrong N]`: how good and how fast figures, dates, people
 * and key figures are found, beside chrono-node and compromise in the same run.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { cores } from './cores.ts';
import { type DataFile, defaultFolder, loadFiles } from './files.ts';
import { jernih, jernihTrained } from './jernih.ts';
import { keyFigures } from './key-figures.ts';
import { marked } from './marked.ts';
import { namedPeople } from './names.ts';
import { chronoNode, compromise } from './peers.ts';
import { sizeTable } from './sizes.ts';
import type { Report, Task, Tools } from './task.ts';
import { valued } from './valued.ts';
import { whole } from './whole.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [defaultFolder] },
    wrong: { type: 'string', default: '0' },
  },
});

const figureTools: Tools = [jernih, chronoNode, compromise];
const peopleTools: Tools = [jernihTrained, jernih, compromise];

// A file is measured by the first task that reads its items.
const tasks: readonly (readonly [Task, Tools])[] = [
  [marked, figureTools],
  [cores, figureTools],
  [whole, figureTools],
  [valued, figureTools],
  [namedPeople, peopleTools],
  [keyFigures, figureTools],
];
const outFolder = 'out/bench/annotate';

function measure({ items }: DataFile): Report | null {
  for (const [run, tools] of tasks) {
    const report = run(items, tools);
    if (report !== null) return report;
  }
  return null;
}

const files = values.data.flatMap(loadFiles);
if (files.length === 0) {
  console.log(`No annotated files in ${values.data.join(', ')}: nothing was measured. Name one with --data.`);
  process.exit(0);
}
await mkdir(outFolder, { recursive: true });
for (const file of files) {
  const report = measure(file);
  if (report === null) {
    console.log(`\n${file.name}: holds neither figures, nor numbers, nor names; left out.`);
    continue;
  }
  console.log(`\n${file.name}, ${file.items.length} items\n\n${report.table}`);
  if (Number(values.wrong) > 0) console.log(report.wrong.slice(0, Number(values.wrong)).join('\n'));
  await writeFile(`${outFolder}/${file.name}.json`, JSON.stringify(report.found, null, 1));
}
console.log(`\n${await sizeTable()}`);
