/** Headings of boxes whose content is gone. */
import { isTextBlock } from '../article.ts';
import { dropping } from './pass.ts';

/** Drops a heading that nothing follows, or only a heading of its own or a higher level. */
export const emptyHeadings = dropping('tidy/empty-headings', (block, { index, blocks }) => {
  if (block.type !== 'heading') return null;
  const next = blocks[index + 1];
  if (!next) return 'empty';
  const isHigher = isTextBlock(next) && next.type === 'heading' && next.level < block.level;
  return isHigher ? 'empty' : null;
});
