import { expect, test } from 'vitest';
import { parseNewsItem } from './json-ld.ts';

const parse = (...objects: unknown[]) =>
  parseNewsItem(
    objects.map((object) => JSON.stringify(object)),
    'https://a.example/',
  );

test('finds the article in a graph and follows its references', () => {
  const item = parse({
    '@graph': [
      { '@type': 'Person', '@id': '#rina', name: 'Rina Sari' },
      {
        '@type': ['NewsArticle'],
        headline: 'Harga  naik',
        author: [{ '@id': '#rina' }, { name: 'Budi' }],
        image: { url: '/1.jpg' },
      },
    ],
  });
  expect(item).toMatchObject({
    headline: 'Harga naik',
    authors: ['Rina Sari', 'Budi'],
    image: 'https://a.example/1.jpg',
  });
});

test.each([
  ['broken', '{"@type": "NewsArticle"'],
  ['endlessly repeated', JSON.stringify(Array(5000).fill({ '@type': 'Thing' }))],
  ['of other types', '{"@type":"WebPage"}'],
])('finds nothing in scripts that are %s', (_, script) =>
  expect(parseNewsItem([script], 'https://a.example/')).toBeNull(),
);

test('forgives line breaks inside strings', () => {
  expect(parseNewsItem(['{"@type":"NewsArticle","headline":"Harga\nnaik"}'], 'https://a.example/')?.headline).toBe(
    'Harga naik',
  );
});
