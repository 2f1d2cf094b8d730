// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Block, Removal } from '../../article/article.ts';
import { cleanupPasses } from '../../article/cleanup/cleanup.ts';
import { tidyPasses } from '../../article/tidy/tidy.ts';
import { sampleReading } from '../testing/sample-reading.ts';
import { withPutBack } from './put-back.ts';
import { hasWords } from './reasons.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
const removed = (text: string, at?: number): Removal => ({
  pass: 'tidy/link-lines',
  reason: '',
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

// What joins or marks takes nothing out.
const silent = ['tidy/lone-datelines', 'tidy/datelines'];

test('every pass that takes something out has its words', () => {
  const ids = [...cleanupPasses, ...tidyPasses].map(({ id }) => id).filter((id) => !silent.includes(id));
  expect(ids.filter((id) => !hasWords(id))).toEqual([]);
});
