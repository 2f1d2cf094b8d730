import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Block } from '../article/article.ts';
import { annotate } from './annotate.ts';
import type { Annotation } from './reading.ts';
import { articleOf } from './testing/article.ts';

// Hundreds of articles take seconds on a busy machine; this only ends what hangs.
vi.setConfig({ testTimeout: 60_000 });

const article = articleOf('Pemimpin Korut Kirim 3.000 Penyelam', [
  'Pemimpin Korea Utara (Korut) Han Min Soo mengirim 3.000 penyelam pada 4 Maret 2025.',
  'Menurut AFP, Han menunggu AS.',
]);

function marked(text: string, spans: readonly Annotation[] = []) {
  return spans.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);
}

test('title and blocks carry all kinds of spans', () => {
  const { titleSpans, spans } = annotate(article, []);
  const [first = '', second = ''] = article.blocks.map((block) => ('text' in block ? block.text : ''));
  expect(marked(article.title, titleSpans)).toEqual(['term Korut', 'count 3.000']);
  expect(marked(first, spans[0])).toEqual(['term Korut', 'person Han Min Soo', 'count 3.000', 'date 4 Maret 2025']);
  expect(marked(second, spans[1])).toEqual(['term AFP', 'person Han', 'term AS']);
});

test('people and terms know their mentions, and spans point to them', () => {
  const { people, terms, spans } = annotate(article, []);
  expect(people).toMatchObject([{ name: 'Han Min Soo', mentions: [{ block: 0 }, { block: 1 }] }]);
  expect(terms.map(({ term }) => term)).toEqual(['Korut', 'AFP', 'AS']);
  expect(terms[0]?.mentions.map(({ block }) => block)).toEqual([-1, 0]);
  expect(spans[1]).toMatchObject([{ term: 1 }, { person: 0 }, { term: 2 }]);
});

test('blocks without text, and code, have no spans but keep their place', () => {
  const blocks: Block[] = [
    { type: 'code', text: 'return 5000;', marks: [] },
    { type: 'image', src: 'https://kabar.example/a.jpg', alt: '', caption: 'Ada 5.000 orang', credit: '' },
    { type: 'paragraph', text: 'Ada 5.000 bibit yang sudah ditanam.', marks: [] },
  ];
  expect(annotate(articleOf('Bibit', [], { blocks }), []).spans.map((spans) => spans.length)).toEqual([0, 0, 1]);
});

test('an annotator that throws costs nothing but its own spans', () => {
  const broken = {
    id: 'broken',
    find: () => {
      throw new Error('broken');
    },
  };
  const whole = {
    id: 'whole',
    find: () => ({ spans: [[], [{ kind: 'count' as const, value: 3000, start: 50, end: 55 }]] }),
  };
  expect(annotate(article, [], [broken, whole]).spans[0]).toHaveLength(1);
});

test('a term that a figure covers everywhere is not listed', () => {
  expect(annotate(articleOf('Harga', ['Harganya 60 dolar AS per tong.']), []).terms).toEqual([]);
});

test('any text gives sorted spans without overlap', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 }),
      (title, texts) => {
        const { titleSpans, spans } = annotate(articleOf(title, texts, { language: '' }), []);
        for (const inText of [titleSpans, ...spans]) {
          inText.reduce((end, span) => {
            expect(span.start).toBeGreaterThanOrEqual(end);
            return span.end;
          }, 0);
        }
      },
    ),
  );
});
