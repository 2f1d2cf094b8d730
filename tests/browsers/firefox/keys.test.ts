import { expect, test } from 'vitest';
import { keyActions } from './keys.ts';

test.each([
  ['a', ['a'], ['a']],
  ['Escape', ['\uE00C'], ['\uE00C']],
  ['Alt+Shift+L', ['\uE00A', '\uE008', 'L'], ['L', '\uE008', '\uE00A']],
])('%s goes down in order and up in reverse', (keys, down, up) => {
  const actions = keyActions(keys);
  expect(actions.filter(({ type }) => type === 'keyDown').map(({ value }) => value)).toEqual(down);
  expect(actions.filter(({ type }) => type === 'keyUp').map(({ value }) => value)).toEqual(up);
  expect(actions[down.length]?.type).toBe('keyUp');
});
