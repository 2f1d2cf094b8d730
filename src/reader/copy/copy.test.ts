import { expect, test } from 'vitest';
import type { Article, Block, Mark } from '../../article/article.ts';
import { sampleReading } from '../testing/sample-reading.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain-text.ts';

const article = (...blocks: Block[]): Article => ({
  ...sampleReading.article,
  title: 'Judul',
  authors: [],
  lead: null,
  blocks,
});
const paragraph = (text: string, ...marks: Mark[]): Block => ({ type: 'paragraph', text, marks });

const bodyOf = (text: string): string => text.slice(text.indexOf('\n\n') + 2, text.lastIndexOf('\n\n---'));
const markdown = (...blocks: Block[]): string => bodyOf(toMarkdown(article(...blocks), 'Sumber'));

test('title, byline, picture, text and source, each once', () => {
  expect(toMarkdown(sampleReading.article, 'Sumber')).toBe(
    [
      '# BNPB: warga mengungsi',
      '*Sari*',
      '![Tenda](https://kabar.example/a.jpg)\n*Tenda darurat. (Sari)*',
      'Desa - Sekitar **1.200** warga mengungsi, [kata BNPB, menurut data](https://data.example/) resmi.',
      '---',
      'Sumber: <https://kabar.example/banjir>\n',
    ].join('\n\n'),
  );
});

test.each<[string, Block[], string]>([
  ['signs that mean something', [paragraph('a*b_c [d] <e> `f`')], 'a\\*b\\_c \\[d\\] \\<e> \\`f\\`'],
  ['a line that would be a list or heading', [paragraph('# satu'), paragraph('1. dua')], '\\# satu\n\n1\\. dua'],
  [
    'marks that end in a space',
    [paragraph('tebal sekali kata', { kind: 'strong', start: 0, end: 6 })],
    '**tebal** sekali kata',
  ],
  [
    'a list with a list in it',
    [
      { type: 'list-item', ordered: false, depth: 0, text: 'a', marks: [] },
      { type: 'list-item', ordered: true, depth: 1, text: 'b', marks: [] },
      paragraph('c'),
    ],
    '- a\n   1. b\n\nc',
  ],
  [
    'a table',
    [
      {
        type: 'table',
        caption: '',
        rows: [
          [
            { text: 'Kota', header: true },
            { text: 'Warga', header: true },
          ],
          [
            { text: 'A|B', header: false },
            { text: '12', header: false },
          ],
        ],
      },
    ],
    '| Kota | Warga |\n| --- | --- |\n| A\\|B | 12 |',
  ],
  ['code with a fence in it', [{ type: 'code', text: 'x\n```\ny', marks: [] }], '````\nx\n```\ny\n````'],
])('Markdown of %s', (_, blocks, expected) => expect(markdown(...blocks)).toBe(expected));

test('plain text has every word, and no sign of ours but the bullet', () => {
  const item: Block = { type: 'list-item', ordered: false, depth: 1, text: 'butir', marks: [] };
  expect(toPlainText(article(paragraph('a*b'), item), 'Sumber')).toBe(
    'Judul\n\na*b\n\n  • butir\n\nSumber: https://kabar.example/banjir\n',
  );
});
