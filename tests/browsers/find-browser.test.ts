import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser, requireBrowser } from './find-browser.ts';
import { Scratch } from './scratch.ts';

const scratch = new Scratch();
const program = (folder: string, name: string, mode = 0o755) => {
  const path = join(scratch.folder(folder), name);
  writeFileSync(path, '');
  chmodSync(path, mode);
  return path;
};
const esr = program('bin', 'firefox-esr');
program('bin', 'firefox');
const chrome = program('other', 'google-chrome');
const text = program('other', 'chromium', 0o644);
const PATH = [join(scratch.path, 'bin'), join(scratch.path, 'other')].join(':');

afterAll(() => scratch.remove());

test.each([
  ['the first name that is there', 'firefox', { PATH }, esr],
  ['no file that is not a program', 'chromium', { PATH }, chrome],
  ['what the variable names', 'firefox', { PATH, FIREFOX: chrome }, chrome],
  ['nothing when the variable names no program', 'chromium', { PATH, CHROMIUM: text }, null],
  ['nothing where nothing is', 'chromium', {}, null],
] as const)('finds %s', (_, name, env, expected) => {
  expect(findBrowser(name, env)).toBe(expected);
});

test('says what to do where there is none', () => {
  expect(() => requireBrowser('chromium', {})).toThrow(/Install it, or set CHROMIUM/);
});
