import { expect, test } from 'vitest';
import { type Block, removal } from '../article.ts';
import { Slots } from './slots.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [] });
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(paragraph) as [Block, Block, Block, Block];
const taken = (text: string) => removal('tidy/test', 'label', text);

test('a dropped block keeps its place while others are dropped and replaced around it', () => {
  const slots = new Slots([a, b, c, d]);
  const [first, second] = [taken('b'), taken('a')];
  slots.follow([a, c, d], [first]);
  const changed = paragraph('c, shorter');
  slots.follow([a, changed, d], []);
  slots.follow([changed, d], [second]);
  const places = slots.placed([first, second], [changed, d]).map(({ place }) => place);
  expect(places).toEqual([
    { block: b, at: 0 },
    { block: a, at: 0 },
  ]);
});

test('a block after all others comes last', () => {
  const slots = new Slots([a, b]);
  const last = taken('b');
  slots.follow([a], [last]);
  expect(slots.placed([last], [a])[0]?.place).toEqual({ block: b, at: 1 });
});

test('a part of a block, or words that never were one, have no place', () => {
  const slots = new Slots([a, b]);
  const part = taken('(xy)');
  slots.follow([a, paragraph('shorter')], [part]);
  expect(slots.placed([part], [a])[0]?.place).toBeNull();
});
