// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { textRange } from './text-range.ts';

function paragraph(): HTMLElement {
  const element = document.createElement('p');
  const bold = document.createElement('b');
  bold.append('dua');
  element.append('satu ', bold, ' tiga');
  return element;
}

test.each([
  [0, 4, 'satu'],
  [2, 7, 'tu du'],
  [5, 8, 'dua'],
  [6, 13, 'ua tiga'],
])('from %i to %i is %j', (start, end, expected) => {
  expect(textRange(paragraph(), start, end)?.toString()).toBe(expected);
});

test('beyond the text there is no range', () => {
  expect(textRange(paragraph(), 5, 99)).toBeNull();
});
