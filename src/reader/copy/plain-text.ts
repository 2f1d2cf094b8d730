/** Writes an article as plain text, with its source. */
import type { Article, Block } from '../../article/article.ts';
import { bylineOf } from './byline.ts';

/** The article as plain text; `source` is the line that names where it comes from. */
export function toPlainText({ title, authors, url, lead, blocks }: Article, source: string): string {
  const body = [...(lead ? [lead] : []), ...blocks].map(plainOf);
  return `${[title, bylineOf(authors), ...body, `${source}: ${url}`].filter(Boolean).join('\n\n')}\n`;
}

function plainOf(block: Block): string {
  switch (block.type) {
    case 'image':
      return [block.caption || block.alt, block.credit && `(${block.credit})`].filter(Boolean).join(' ');
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map(({ text }) => text).join('\t'))]
        .filter(Boolean)
        .join('\n');
    case 'embed':
      return `${block.label}: ${block.href}`;
    case 'list-item':
      return `${'  '.repeat(block.depth)}• ${block.text}`;
    default:
      return block.text;
  }
}
