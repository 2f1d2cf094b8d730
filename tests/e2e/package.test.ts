/** What is handed to the stores: small enough, and clean in Mozilla's own linter. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { budgets, targets } from '../../scripts/build.ts';

const folders = targets.map((target) => join('dist', target));

/** A page loads the chunks that pages share too; scripts that the browser injects stand alone. */
function bytesOf(folder: string, files: readonly string[]): number {
  const chunks = readdirSync(folder).filter((file) => file.startsWith('shared-'));
  const loaded = files.includes('popup.js') ? [...files, ...chunks] : files;
  const sizes = loaded.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

const parts = folders.flatMap((folder) => budgets.map((budget) => ({ folder, ...budget })));

test.each(parts)('$part in $folder is within its limit', ({ folder, files, limit }) => {
  const bytes = bytesOf(folder, files);
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

/** Warnings of the linter that are no fault of ours, with the reason why. */
const expectedWarnings: Readonly<Record<string, string>> = {
  'BACKGROUND_SERVICE_WORKER_IGNORED manifest.json': 'one manifest serves both browsers; this key is Chromium’s',
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION manifest.json': 'the extension is made for the desktop',
  'UNSAFE_VAR_ASSIGNMENT content.js': 'Readability writes to its own, inert copy',
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
