/** A small article for tests. */
import type { Article } from '../../article/article.ts';

/** An Indonesian article of plain paragraphs, published on 6 March 2025. */
export function articleOf(title: string, paragraphs: readonly string[], more: Partial<Article> = {}): Article {
  return {
    url: 'https://kabar.example/1',
    site: 'Kabar',
    section: '',
    title,
    authors: [],
    published: '2025-03-06T07:00:00+07:00',
    modified: null,
    language: 'id',
    direction: 'ltr',
    lead: null,
    pages: null,
    access: 'full',
    extent: 'whole',
    blocks: paragraphs.map((text) => ({ type: 'paragraph', text, marks: [] })),
    ...more,
  };
}
