import type { Block } from '../../article/article.ts';

/** The words by which somebody knows a block again. */
export function wordsOf(block: Block): string {
  switch (block.type) {
    case 'image':
      return block.caption || block.alt;
    case 'table':
      return block.caption || block.rows.flatMap((row) => row.map(({ text }) => text)).join(' · ');
    case 'embed':
      return block.label || block.href;
    default:
      return block.text;
  }
}
