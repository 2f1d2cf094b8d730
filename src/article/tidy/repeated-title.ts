/** The headline, said again as a line of the text. */
import { type Block, isTextBlock, type TextBlock } from '../article.ts';
import { comparable, contained, endsSentence, sameText } from '../text.ts';
import type { Taken, TidyPass } from './pass.ts';

/** Blocks from the top among which a line may be the title with a kicker before it. */
const headerBlocks = 4;

/** Share of words from which a heading at the top is the title in other words. */
const sameHeading = 0.8;

/** Drops blocks that are the title, word for word; at the top also those that hold it and little else, with the kickers above. */
export const repeatedTitle: TidyPass = {
  id: 'tidy/repeated-title',
  apply(blocks, { title }) {
    const text = blocks.findIndex((block) => block.type === 'paragraph' && endsSentence(block.text));
    const isHeader = (block: Block, index: number): boolean =>
      index < headerBlocks && (index <= text || block.type !== 'heading');
    const said = blocks.findIndex(
      (block, index) => isTextBlock(block) && isHeader(block, index) && holds(block, title),
    );
    const isGone = (block: Block, index: number): block is TextBlock =>
      isTextBlock(block) &&
      (index === said || sameText(block.text, title) || (index < said && !endsSentence(block.text)));
    const removed: Taken[] = blocks.filter(isGone).map(({ text }) => ({ reason: 'repeated', text }));
    return { blocks: blocks.filter((block, index) => !isGone(block, index)), removed };
  },
};

function holds({ text, type }: TextBlock, title: string): boolean {
  if (type === 'standfirst') return false;
  if (type === 'heading' && Math.max(contained(title, text), contained(text, title)) >= sameHeading) return true;
  return text.length < 2 * title.length && comparable(text).includes(comparable(title));
}
