/** Markup that the page shows as text, `<b>…</b>` with its angle brackets. */
import { isTextBlock } from '../article.ts';
import { collapse, withoutLiteralMarkup } from '../text.ts';
import type { Taken, TidyPass } from './pass.ts';

/** Takes literal tags and entities out of paragraphs without marks and code. */
export const literalMarkup: TidyPass = {
  id: 'tidy/literal-markup',
  apply(blocks) {
    const removed: Taken[] = [];
    const tidied = blocks.map((block) => {
      // Cutting text would shift marks; text with both is not seen in practice.
      if (!isTextBlock(block) || block.type === 'code' || block.marks.length > 0) return block;
      const text = collapse(withoutLiteralMarkup(block.text));
      if (text === block.text || text === '') return block;
      removed.push({ reason: 'markup', text: block.text });
      return { ...block, text };
    });
    return { blocks: tidied, removed };
  },
};
