/** Lines of code given to the linter as the house has set it up. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Which of the lines a rule of ours refuses with this message; each line is linted as a file of its own. */
export function refusedLines(lines: readonly string[], message: string): string[] {
  // Within the project, whose settings apply there.
  const folder = mkdtempSync(join('tests', 'house', 'lint-'));
  try {
    for (const [index, line] of lines.entries()) writeFileSync(join(folder, `${index}.tsx`), `${line}\n`);
    const lint = ['biome', 'lint', '--vcs-enabled=false', '--max-diagnostics=none', folder];
    const report = spawnSync('npx', lint, { encoding: 'utf8' }).stderr;
    const found = report.matchAll(/\/(\d+)\.tsx:\d+:\d+ plugin[^×]*× ([^\n]*)/g);
    const refused = new Set(
      [...found].filter(([, , said]) => said?.includes(message)).map(([, index]) => Number(index)),
    );
    return lines.filter((_, index) => refused.has(index));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Whether the house's settings switch the rule on. */
export const isSwitchedOn = (rule: string): boolean => readFileSync('biome.json', 'utf8').includes(`/${rule}.grit"`);

/** Where a source of ours switches such a rule off. */
export const exceptions = (): string =>
  spawnSync('grep', ['-rnE', 'biome-ignore lint/plugin', 'src'], { encoding: 'utf8' }).stdout;
