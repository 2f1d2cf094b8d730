import { expect, test } from 'vitest';
import type { Article, Block, Mark } from '../../article/article.ts';
import { sampleReading } from '../testing/sample-reading.ts';
import { linksOf } from './links.ts';

const link = (href: string, start: number, end: number): Mark => ({ kind: 'link', href, start, end });

const withBlocks = (...blocks: Block[]): Article => ({ ...sampleReading.article, blocks });

test('links come in the order of the text, those of embeds too', () => {
  const article = withBlocks(
    {
      type: 'paragraph',
      text: 'satu dua',
      marks: [link('https://b.example/', 5, 8), link('https://a.example/', 0, 4)],
    },
    { type: 'embed', href: 'https://video.example/1', label: '' },
    { type: 'list-item', ordered: false, depth: 0, text: 'tiga', marks: [link('https://a.example/', 0, 4)] },
  );
  expect(linksOf(article)).toEqual([
    'https://a.example/',
    'https://b.example/',
    'https://video.example/1',
    'https://a.example/',
  ]);
});

test('a link without text is not drawn, and so has no number', () => {
  const marks: Mark[] = [link('https://a.example/', 2, 2), { kind: 'strong', start: 0, end: 4 }];
  expect(linksOf(withBlocks({ type: 'paragraph', text: 'satu', marks }))).toEqual([]);
});
