/** Bylines, sign-offs and dates that stand in the text though the header shows them. */
import { creditsInLine } from '../metadata/byline.ts';
import { visibleDate } from '../metadata/dates.ts';
import { endsSentence, sameText, wordsOf } from '../text.ts';
import { dropping, type Taken, type TidyPass } from './pass.ts';

// Initials in small letters, two or three of them, slash between: "(vyp/kna)".
const signOff = /^\((?:[a-z]{2,5}\/){1,3}[a-z]{2,5}\)$|^\([a-z]{3}\)$|^\[[a-z]{2,5}(?:\/[a-z]{2,5})*\]$/;
const endingSignOff = /\s*(?:\((?:[a-z]{2,5}\/){1,3}[a-z]{2,5}\)|\[[a-z]{2,5}(?:\/[a-z]{2,5})+\])$/;

/** Longest line that is only a credit, in characters. */
const longestCredit = 140;

/** Blocks from the top among which the page's date line is looked for; it may also be one of the last two. */
const headerBlocks = 4;

/** Drops lines that only credit somebody or repeat the date. */
export const credits = dropping('tidy/credits', (block, { index, blocks, context }) => {
  if (signOff.test(block.text)) return 'credit';
  if (block.text.length > longestCredit) return null;
  if (context.authors.some(({ name }) => isBylineOf(name, block.text))) return 'credit';
  if (block.type !== 'quote' && isCreditOnly(block.text) && creditsInLine(block.text).length > 0) return 'credit';
  const isEdge = index < headerBlocks || index >= blocks.length - 2;
  return isEdge && isDateLine(block.text, context.language) ? 'date' : null;
});

/** Words that may stand beside a name in its byline: "By", "Political Correspondent". */
const wordsBeside = 3;

function isBylineOf(name: string, text: string): boolean {
  if (sameText(name, text)) return true;
  const beside = wordsOf(text).length - wordsOf(name).length;
  return beside <= wordsBeside && name.includes(' ') && text.includes(name) && !endsSentence(text);
}

/** A year and a time of day, in whatever language. */
const yearAndTime = /\b20\d\d\b.{0,20}\b\d{1,2}[:.]\d\d|\d{1,2}[:.]\d\d.{0,30}\b20\d\d\b/;

const creditOnly =
  /^(?:penulis|oleh|by|author|reporter|pewarta|jurnalis|wartawan|editor|redaktur|penyunting|fotografer|kontributor)\b/i;

function isCreditOnly(text: string): boolean {
  return creditOnly.test(text) && !/[.!?]$/.test(text);
}

function isDateLine(text: string, language: string): boolean {
  if (/[.!?]$/.test(text)) return false;
  return yearAndTime.test(text) || (text.length < 80 && visibleDate(text, language) !== null);
}

/** Cuts reporters' initials off the end of the last paragraph. */
export const trailingSignOff: TidyPass = {
  id: 'tidy/trailing-sign-off',
  apply(blocks) {
    const last = blocks.findLastIndex(({ type }) => type === 'paragraph');
    const block = blocks[last];
    const found = block?.type === 'paragraph' ? endingSignOff.exec(block.text) : null;
    if (block?.type !== 'paragraph' || !found) return { blocks, removed: [] };
    const text = block.text.slice(0, found.index);
    const marks = block.marks.filter(({ end }) => end <= text.length);
    const removed: Taken[] = [{ reason: 'credit', text: found[0].trim() }];
    return { blocks: text ? blocks.with(last, { ...block, text, marks }) : blocks.toSpliced(last, 1), removed };
  },
};
