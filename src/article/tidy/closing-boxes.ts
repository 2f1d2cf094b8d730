/** Boxes below the text that a heading names: about the author, newsletter, more on the subject. */
import { type Block, isTextBlock } from '../article.ts';
import type { Taken, TidyPass } from './pass.ts';

const boxHeading =
  /^(?:about the authors?|tentang penulis|über (?:den|die) autor\w*|profil penulis|newsletters?\b.{0,40}|more (?:on|from|trending)\b.{0,40}|read more|related\b.{0,30}|(?:berita|artikel) (?:terkait|lainnya)|mehr (?:zum|zu)\b.{0,30}|baca juga|you may also like|recommended\b.{0,30})[:：]?$/i;

/** Share of the blocks above such a heading, and more text than this below it, in characters, is a part of the text. */
const limits = { above: 0.6, text: 700 } as const;

/** Drops such a heading in the last part of the text, and what follows it up to the next heading. */
export const closingBoxes: TidyPass = {
  id: 'tidy/closing-boxes',
  apply(blocks) {
    const gone = new Set<Block>();
    for (const [index, block] of blocks.entries()) {
      if (block.type !== 'heading' || index < limits.above * blocks.length || !boxHeading.test(block.text)) continue;
      const next = blocks.findIndex(({ type }, at) => at > index && type === 'heading');
      const box = blocks.slice(index, next < 0 ? undefined : next);
      const length = box.reduce((sum, inner) => sum + (isTextBlock(inner) ? inner.text.length : 0), 0);
      if (length <= limits.text) for (const inner of box) gone.add(inner);
    }
    const removed: Taken[] = [...gone].filter(isTextBlock).map(({ text }) => ({ reason: 'box', text }));
    return { blocks: blocks.filter((block) => !gone.has(block)), removed };
  },
};
