/** Short lines before the first sentence and after the last one: kickers, dates, reading times, initials, buttons. */
import { type Block, isTextBlock } from '../article.ts';
import { endsSentence, wordsOf } from '../text.ts';
import { isDateline } from './dateline.ts';
import type { Taken, Tidied, TidyPass } from './pass.ts';

/** More words than this are no label. */
const mostWords = 9;

/** More words than this above the text may be a subheading. */
const mostKickerWords = 2;

/** A text that opens what follows. */
const opening = /[:;)]["'”’»]*$/;

function isLabel(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  if (wordsOf(block.text).length > mostWords || isDateline(block.text)) return false;
  return (
    !(endsSentence(block.text) || opening.test(block.text)) ||
    /^[([].*[)\]]$/.test(block.text) ||
    /^[©#]/.test(block.text)
  );
}

/** Subheadings above the first sentence stay; the name of a section is shorter. */
const isKicker = (block: Block): boolean => block.type === 'heading' && wordsOf(block.text).length <= mostKickerWords;

/** A standfirst stands above dates and bylines; entries of a list are part of the text, however short. */
const isSentence = (block: Block): boolean =>
  isTextBlock(block) &&
  block.type !== 'heading' &&
  block.type !== 'standfirst' &&
  (entry.test(block.text) || !isLabel(block));

const entry = /^\d{1,2}[.)]\s/;

/** Drops paragraphs above the first sentence, and paragraphs and headings below the last one, that are labels. */
export const edgeLabels: TidyPass = {
  id: 'tidy/edge-labels',
  apply(blocks): Tidied {
    const first = blocks.findIndex(isSentence);
    const last = blocks.findLastIndex(isSentence);
    if (first < 0) return { blocks, removed: [] };
    const isEdge = (block: Block, index: number): boolean =>
      (index < first && (block.type === 'paragraph' || isKicker(block)) && isLabel(block)) ||
      (index > last && isLabel(block));
    const removed: Taken[] = blocks.filter(isEdge).map((block) => ({
      reason: 'label',
      text: isTextBlock(block) ? block.text : '',
    }));
    return { blocks: blocks.filter((block, index) => !isEdge(block, index)), removed };
  },
};
