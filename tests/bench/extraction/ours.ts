/** Our extraction in the bench's terms. */
import type { Block, Extraction } from '../../../src/article/article.ts';
import type { Result } from './score.ts';

/** What our extraction says of a page. Editors are credited but are no authors. */
export function resultOf(extraction: Extraction, ms: number): Result {
  if (!extraction.ok) return { text: '', title: '', authors: [], published: null, ms, isArticle: false };
  const { blocks, title, authors, published } = extraction.article;
  const wrote = authors.filter(({ role }) => role !== 'editor').map(({ name }) => name);
  return { text: blocks.flatMap(textOf).join('\n'), title, authors: wrote, published, ms, isArticle: true };
}

function textOf(block: Block): string[] {
  if ('text' in block) return [block.text];
  if (block.type === 'table') return block.rows.map((row) => row.map(({ text }) => text).join(' '));
  return [];
}
