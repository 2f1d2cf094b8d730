import { expect, test } from 'vitest';
import type { Block } from '../../article/article.ts';
import { type Group, groupBlocks, type List } from './group.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
const quote = (text: string): Block => ({ type: 'quote', text, marks: [] });
const item = (text: string, depth = 0, ordered = false): Block => ({
  type: 'list-item',
  ordered,
  depth,
  text,
  marks: [],
});

const outlineOfList = ({ ordered, items }: List): string =>
  `${ordered ? '1' : '*'}[${items.map(({ placed, lists }) => placed.block.text + lists.map(outlineOfList).join('')).join(' ')}]`;

function outline(group: Group): string {
  if (group.type === 'lists') return group.lists.map(outlineOfList).join('');
  if (group.type === 'quote') return `"${group.parts.map(({ block }) => block.text).join(' ')}"`;
  return 'text' in group.placed.block ? group.placed.block.text : group.placed.block.type;
}

test.each([
  ['single blocks', [paragraph('a'), paragraph('b')], ['a', 'b']],
  ['neighbouring quotes', [quote('a'), quote('b'), paragraph('c'), quote('d')], ['"a b"', 'c', '"d"']],
  ['one list', [item('a'), item('b')], ['*[a b]']],
  ['a list inside an item', [item('a'), item('b', 1), item('c')], ['*[a*[b] c]']],
  ['two lists of different order', [item('a'), item('b', 0, true)], ['*[a]1[b]']],
  ['a list that begins too deep', [item('a', 3), item('b', 3)], ['*[a*[b]]']],
  ['lists deeper than drawn', [0, 1, 2, 3, 4, 5, 6].map((depth) => item('a', depth)), ['*[a*[a*[a*[a*[a*[a a]]]]]]']],
])('groups %s', (_, blocks, expected) => {
  expect(groupBlocks(blocks).map(outline)).toEqual(expected);
});

test('keeps each block at its place in the article', () => {
  const groups = groupBlocks([paragraph('a'), quote('b'), quote('c'), paragraph('d')]);
  const places = groups.flatMap((group) => {
    if (group.type === 'quote') return group.parts.map(({ index }) => index);
    return group.type === 'single' ? [group.placed.index] : [];
  });
  expect(places).toEqual([0, 1, 2, 3]);
});
