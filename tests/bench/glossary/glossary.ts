/**
 * `npm run bench:glossary -- [--data DIR-or-FILE…] [--wrong N] [--missing N] [--draw N [--seed N]]`: how well definitions are
 * found, beside Schwartz and Hearst's algorithm in the same run, and how many abbreviations of whole articles are
 * explained.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type DataFile, defaultFolder, loadFiles } from '../annotate/files.ts';
import { abstractPairs } from './abstracts.ts';
import { articlesOf, collectTypes, countTypes, missingTypes } from './coverage.ts';
import { coverageTable, rulesTable } from './coverage-table.ts';
import { drawMentions, sheetOf } from './draw.ts';
import { labelledDefinitions } from './labelled.ts';
import { schwartzHearst } from './schwartz-hearst.ts';
import { speedRow } from './speed.ts';
import { jernih } from './tool.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: [defaultFolder] },
    wrong: { type: 'string', default: '0' },
    missing: { type: 'string', default: '0' },
    draw: { type: 'string', default: '0' },
    seed: { type: 'string', default: '1' },
  },
});

const outFolder = 'out/bench/glossary';
const tools = [jernih, schwartzHearst];

async function measure(file: DataFile): Promise<void> {
  const report = labelledDefinitions(file, tools) ?? abstractPairs(file, tools);
  if (report !== null) {
    console.log(`\n## ${file.name}: definitions in ${file.items.length} items\n\n${report.table}`);
    if (Number(values.wrong) > 0) console.log(report.wrong.slice(0, Number(values.wrong)).join('\n'));
    await writeFile(`${outFolder}/${file.name}.json`, JSON.stringify(report.found, null, 1));
    return;
  }
  const articles = articlesOf(file);
  if (articles === null) return;
  const collected = collectTypes(articles);
  const types = countTypes(collected);
  console.log(
    `\n## ${file.name}: abbreviations in ${articles.length} articles\n\n${coverageTable(types)}\n\n${rulesTable(collected)}`,
  );
  console.log(`\n${speedRow(articles)}`);
  if (Number(values.draw) > 0) {
    const sheet = `${outFolder}/${file.name}-draw.tsv`;
    await writeFile(sheet, sheetOf(drawMentions(articles, Number(values.draw), Number(values.seed))));
    console.log(`${values.draw} explained mentions to read: ${sheet}`);
  }
  if (Number(values.missing) > 0) console.log(missingTypes(types, 0).slice(0, Number(values.missing)).join('\n'));
}

const files = values.data.flatMap(loadFiles);
if (files.length === 0) {
  console.log(`No files in ${values.data.join(', ')}: nothing was measured. Name one with --data.`);
  process.exit(0);
}
await mkdir(outFolder, { recursive: true });
for (const file of files) await measure(file);
