import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { type Script, toBrief, toExpression } from './script.ts';

const add = (left: number, right: number) => {
  const sum = () => left + right;
  return sum();
};

test.each<[string, Script<unknown>, unknown[], unknown]>([
  ['an expression', '1 + 1', [], 2],
  ['a function', () => 'x', [], 'x'],
  ['a function with arguments', add, [2, 3], 5],
  ['text that would end a literal', (text: string) => text, ['"`\\\u2028'], '"`\\\u2028'],
  ['an argument left out', (value: unknown) => value, [undefined], undefined],
])('%s becomes an expression', (_, script, args, expected) => {
  expect(runInNewContext(toExpression(script, args))).toBe(expected);
});

test('what an error message quotes is short and on one line', () => {
  expect(toBrief('a\n  b')).toBe('a b');
  expect(toBrief('x'.repeat(500)).length).toBeLessThan(100);
});
