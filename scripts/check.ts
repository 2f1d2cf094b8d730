/** The whole test: lint and format, types, unused code, unit tests, build, end-to-end and accessibility tests; ends with one plain line. */
import { spawnSync } from 'node:child_process';
import { mkdir, readFile } from 'node:fs/promises';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Where vitest leaves its counts. */
  readonly report?: string;
}

const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=out/test-${project}.json`,
  ],
  report: `out/test-${project}.json`,
});

// The tests in browsers load what the build makes.
const steps: readonly Step[] = [
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc'] },
  { name: 'unused code', command: ['knip'] },
  vitest('unit'),
  { name: 'build', command: ['tsx', 'scripts/build.ts'] },
  vitest('e2e'),
  vitest('a11y'),
];

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

async function run({ name, command, report }: Step): Promise<Counts> {
  console.log(`\n— ${name}`);
  const { status } = spawnSync('npx', command, { stdio: 'inherit' });
  const ok = status === 0;
  const own: Counts = { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  if (!report) return own;
  const counted = await countsIn(report);
  // A runner that fails without a failing test (a crash, say) is a failure too.
  return counted && (ok || counted.failed > 0) ? counted : { passed: counted?.passed ?? 0, failed: 1, skipped: 0 };
}

async function countsIn(report: string): Promise<Counts | null> {
  try {
    const json: unknown = JSON.parse(await readFile(report, 'utf8'));
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = json as Record<string, number>;
    return passed ? { passed, failed: failed ?? 0, skipped: skipped ?? 0 } : null;
  } catch {
    return null;
  }
}

await mkdir('out', { recursive: true });
const counts: Counts[] = [];
for (const step of steps) counts.push(await run(step));
const sum = (key: keyof Counts): number => counts.reduce((total, count) => total + count[key], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}`);
process.exit(sum('failed') > 0 ? 1 : 0);
