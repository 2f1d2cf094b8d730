import { expect, test } from 'vitest';
import type { Block, Removal } from '../../article/article.ts';
import { sampleReading } from '../testing/sample-reading.ts';
import { withPutBack } from './put-back.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
const removed = (text: string, at?: number): Removal => ({
  pass: 'tidy/link-lines',
  reason: 'leads elsewhere',
  text,
  place: at === undefined ? null : { block: paragraph(text), at },
});
const article = { ...sampleReading.article, blocks: ['a', 'b'].map(paragraph) };

const textOf = (removals: Removal[]): string =>
  withPutBack(article, removals)
    .blocks.map((block) => ('text' in block ? block.text : ''))
    .join('');

test.each([
  ['nothing', [], 'ab'],
  ['one at its place', [removed('x', 1)], 'axb'],
  ['several in their order', [removed('y', 2), removed('x', 0)], 'xaby'],
  ['two at one place', [removed('x', 1), removed('y', 1)], 'axyb'],
  ['what has no place, at the end', [removed('z')], 'abz'],
])('puts back %s', (_, removals, expected) => expect(textOf(removals)).toBe(expected));
