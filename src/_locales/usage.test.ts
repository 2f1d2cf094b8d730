import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import english from './en/messages.json';

const keys = Object.keys(english);
const read = (path: string) => readFileSync(path, 'utf8');
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^_locales/.test(file))
  .map((file) => read(join('src', file)));
const asked = {
  // The browser itself fills in these.
  manifest: [...read('manifest.json').matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key),
  browser: sources.flatMap((source) => [...source.matchAll(/getMessage\('(\w+)'/g)].map(([, key = '']) => key)),
};

// Keys that `t` is asked for need no test: they are of a type made from the English file.
test.each(Object.entries(asked))('every text that the %s asks for is there', (_, wanted) => {
  expect(wanted).not.toEqual([]);
  expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
});

test('every text is asked for', () => {
  const named = new Set([
    ...sources.flatMap((source) => source.match(/(?<=['"])\w+(?=['"])/g) ?? []),
    ...asked.manifest,
  ]);
  // Some are asked for by the name of what they say: the fields of the options.
  expect(keys.filter((key) => !named.has(key))).toEqual([]);
});

test('every text fills in all that it is given, in order of the first of each', () => {
  const gaps = Object.entries(english).filter(([, { message }]) => {
    const numbers = new Set([...message.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)));
    return numbers.size > 0 && Math.max(...numbers) !== numbers.size;
  });
  expect(gaps).toEqual([]);
});
