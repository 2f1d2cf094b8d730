/** `npm start` where there is no display, as on a server. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { expectedOf, fixtures } from '../fixtures/index.ts';

const run = promisify(execFile);
const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
const start = (...args: string[]) => run('npx', ['tsx', 'scripts/start.ts', '--built', ...args], { env });

test('shows the demo and leaves pictures and the article', async () => {
  const files = ['out/popup.png', 'out/overlay.png', 'out/article.json'];
  for (const file of files) rmSync(file, { force: true });
  const { stdout } = await start();
  const [demo] = fixtures;
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
  expect(JSON.parse(readFileSync('out/article.json', 'utf8'))).toEqual(demo && expectedOf(demo));
  expect(stdout).toMatch(/Key figures .*5\.000/);
  expect(stdout).toMatch(/Glossary .*Korut = Korea Utara/);
});

test('says what to do where there is no such page', async () => {
  await expect(start('no-such-page.html')).rejects.toMatchObject({
    stderr: expect.stringMatching(/There is no file "no-such-page.html"[\s\S]*What to do: name a file/),
  });
});
