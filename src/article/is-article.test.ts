import { expect, test } from 'vitest';
import type { Block } from './article.ts';
import { isArticle, isNamedBy } from './is-article.ts';
import { paragraph } from './testing/dom.ts';

const prose = paragraph('Harga beras di pasar induk naik tajam sepekan terakhir, kata para pedagang di sana.');
const story = Array<Block>(9).fill(prose);
const teaser = (text: string): Block => ({
  type: 'heading',
  level: 3,
  text,
  marks: [{ kind: 'link', start: 0, end: text.length, href: 'https://a.example/' }],
});

test.each<[string, readonly Block[], readonly Block[], boolean, boolean]>([
  ['a dated story', story, story, true, true],
  ['a long story without a date', story, story, false, true],
  ['a few lines without a date', story.slice(0, 5), story.slice(0, 5), false, false],
  ['a few words', story.slice(0, 1), story.slice(0, 1), true, false],
  ['a list of linked headings', story, [...story, ...['A', 'B', 'C'].map(teaser)], true, false],
  [
    'texts with their ages',
    story,
    [...story, ...['2 menit lalu', '5 menit lalu', '1 jam yang lalu'].map(paragraph)],
    true,
    false,
  ],
])('%s', (_, blocks, raw, dated, expected) => expect(isArticle(blocks, raw, { dated, named: false })).toBe(expected));

test('takes a picture with a text for an article where its headline is in its address', () => {
  const text = story.slice(0, 2);
  const named = isNamedBy('https://a.example/foto/12/harga-beras-di-pasar-naik', 'Harga Beras di Pasar Naik');
  expect(isArticle(text, text, { dated: true, named })).toBe(true);
  expect(isArticle(text, text, { dated: true, named: isNamedBy('https://a.example/foto', 'Harga Beras Naik') })).toBe(
    false,
  );
});
