/** Puts what the extraction took out back into the article. */
import type { Article, Block, Removal } from '../../article/article.ts';

/** The article with these removals in their places; what never was a block comes at the end, as a paragraph. */
export function withPutBack(article: Article, removals: readonly Removal[]): Article {
  if (removals.length === 0) return article;
  const placed = removals.flatMap(({ place }) => place ?? []).toSorted((a, b) => a.at - b.at);
  const blocks: Block[] = [];
  for (let at = 0; at <= article.blocks.length; at++) {
    blocks.push(...placed.filter((place) => place.at === at).map(({ block }) => block));
    blocks.push(...article.blocks.slice(at, at + 1));
  }
  const loose = removals
    .filter(({ place }) => !place)
    .map(({ text }): Block => ({ type: 'paragraph', text, marks: [] }));
  return { ...article, blocks: [...blocks, ...loose] };
}
