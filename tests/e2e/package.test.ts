/** What is handed to the stores: small enough, and clean in Mozilla's own linter. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { measure, targets } from '../../scripts/build.ts';

const folders = targets.map((target) => join('dist', target));

const parts = (await Promise.all(folders.map(measure))).flatMap((sizes, index) =>
  sizes.map((size) => ({ folder: folders[index], ...size })),
);

test.each(parts)('$part in $folder is within its limit', ({ bytes, limit }) => {
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('both browsers get the same files', () => {
  const [chrome = [], firefox = []] = folders.map((folder) => readdirSync(folder, { recursive: true }).sort());
  expect(firefox).toEqual(chrome);
});

test('the zips are there once they have been made', ({ skip }) => {
  const zips = targets.map((target) => join('dist', `jernih-${target}.zip`));
  if (!zips.some((zip) => existsSync(zip))) skip('built without zips');
  expect(zips.filter((zip) => !existsSync(zip))).toEqual([]);
});

/** Warnings of the linter that come from inside Preact. */
const expectedWarnings: Readonly<Record<string, string>> = {
  'UNSAFE_VAR_ASSIGNMENT shared.js': 'Preact’s branch for an attribute that the lint rule bans here',
};

interface LintReport {
  readonly errors: readonly LintMessage[];
  readonly warnings: readonly LintMessage[];
}

interface LintMessage {
  readonly code: string;
  readonly file?: string;
}

test('the linter for Firefox finds no error, and no warning but the known ones', { timeout: 60_000 }, async () => {
  const lint = ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--output', 'json', '--no-config-discovery'];
  const { stdout } = await promisify(execFile)('npx', lint);
  const { errors, warnings }: LintReport = JSON.parse(stdout);
  expect(errors).toEqual([]);
  const nameOf = ({ code, file = '' }: LintMessage) => `${code} ${file.replace(/-\w+(?=\.js$)/, '')}`;
  expect([...new Set(warnings.map(nameOf))].sort()).toEqual(Object.keys(expectedWarnings).sort());
});
