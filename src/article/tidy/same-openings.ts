/** Short lines that open with the same words again and again: they lead away, in any language. */
import { type Block, isTextBlock, type TextBlock } from '../article.ts';
import { wordsOf } from '../text.ts';
import { dropping, linkedShare } from './pass.ts';

/** Words that must be the same, lines that must open so, words that a line may have. */
const limits = { same: 2, times: 3, words: 25 } as const;

/** Drops linked lines whose first words open two others as well ("READ THIS | …"). */
export const sameOpenings = dropping('tidy/same-openings', (block, { blocks }) => {
  if (!leads(block)) return null;
  const opening = openingOf(block);
  const times = blocks.filter((other) => leads(other) && openingOf(other) === opening).length;
  return times >= limits.times ? 'leads elsewhere' : null;
});

function leads(block: Block): block is TextBlock {
  return (
    isTextBlock(block) &&
    block.type !== 'list-item' &&
    linkedShare(block) > 0.3 &&
    wordsOf(block.text).length <= limits.words
  );
}

const openingOf = ({ text }: TextBlock): string => wordsOf(text).slice(0, limits.same).join(' ');
