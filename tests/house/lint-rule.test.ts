import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Each line must be refused by the rule against HTML strings. */
const banned = [
  "el.innerHTML = 'x';",
  'use(el.outerHTML);',
  "el.insertAdjacentHTML('beforeend', 'x');",
  "document.write('x');",
  'use(new DOMParser());',
  "eval('1');",
  "use(new Function('x'));",
  'const { innerHTML } = el;',
  "el['outerHTML'] = 'x';",
  "use('srcdoc');",
  'use(<p dangerouslySetInnerHTML={{ __html: s }} />);',
  'range.createContextualFragment(s);',
];
const allowed = 'el.textContent = use(s);';

let folder: string;
let report: string;
beforeAll(() => {
  folder = mkdtempSync(join('tests', 'house', 'lint-'));
  for (const [index, line] of [...banned, allowed].entries()) writeFileSync(join(folder, `${index}.tsx`), `${line}\n`);
  const lint = ['biome', 'lint', '--vcs-enabled=false', '--max-diagnostics=none', folder];
  report = spawnSync('npx', lint, { encoding: 'utf8' }).stderr;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Whether the rule spoke about this line's file. */
const isRefused = (index: number): boolean => new RegExp(`/${index}\\.tsx:\\d+:\\d+ plugin`).test(report);

test.each(banned.map((line, index) => [line, index] as const))('refuses %s', (_, index) => {
  expect(isRefused(index)).toBe(true);
});

test('lets plain text through', () => {
  expect(isRefused(banned.length)).toBe(false);
});

test('is switched on, and nowhere off', () => {
  const exceptions = spawnSync('grep', ['-rnE', 'biome-ignore lint/plugin', 'src'], { encoding: 'utf8' }).stdout;
  expect(exceptions).toBe('');
  expect(readFileSync('biome.json', 'utf8')).toContain('no-html-strings.grit');
});
