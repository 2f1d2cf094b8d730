import { expect, test } from 'vitest';
import { runs } from './runs.ts';

test.each([
  ['nothing', '', []],
  ['one run', 'aaa', ['aaa']],
  ['neighbours only', 'aabba', ['aa', 'bb', 'a']],
])('gathers %s', (_, letters, expected) => {
  expect(runs([...letters], (letter) => letter).map((run) => run.items.join(''))).toEqual(expected);
});
