/** The place and agency before the first sentence: "Jakarta, CNN Indonesia --". */
import { sortMarks } from '../blocks/inline.ts';
import type { TidyPass } from './pass.ts';

/** Longest dateline, in characters. */
const longestDateline = 60;

// Capitalised words, a site's address or an agency in parentheses, then a dash
// with space after it. A verb or small word in it makes it a sentence.
const dateline =
  /^(?:[A-ZÀ-Þ\d][\wÀ-ÿ.'’]*|\([^()]{2,30}\)|\/|,|di|dan)(?:[\s,/]+(?:[A-ZÀ-Þ\d][\wÀ-ÿ.'’]*|\([^()]{2,30}\)))*\s?[,:]?\s?(?:-{1,2}|–|—)(?=\s)/;

/** Whether a text is a dateline and nothing else. */
export const isDateline = (text: string): boolean => dateline.exec(`${text} `)?.[0] === text;

/** Joins a dateline that stands alone to the paragraph after it. */
export const loneDatelines: TidyPass = {
  id: 'tidy/lone-datelines',
  apply(blocks) {
    const index = blocks.findIndex(({ type }) => type === 'paragraph');
    const [alone, next] = [blocks[index], blocks[index + 1]];
    if (alone?.type !== 'paragraph' || next?.type !== 'paragraph') return { blocks, removed: [] };
    if (!isDateline(alone.text)) return { blocks, removed: [] };
    const shift = alone.text.length + 1;
    const moved = next.marks.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift }));
    const joined = { ...next, text: `${alone.text} ${next.text}`, marks: [...alone.marks, ...moved] };
    return { blocks: blocks.toSpliced(index, 2, joined), removed: [] };
  },
};

/** Marks the dateline of the first paragraph; its text stays. */
export const datelines: TidyPass = {
  id: 'tidy/datelines',
  apply(blocks) {
    const index = blocks.findIndex(({ type }) => type === 'paragraph');
    const block = blocks[index];
    if (block?.type !== 'paragraph') return { blocks, removed: [] };
    const found = dateline.exec(block.text.slice(0, longestDateline + 2))?.[0];
    if (!found) return { blocks, removed: [] };
    const marks = sortMarks([...block.marks, { kind: 'dateline', start: 0, end: found.length }]);
    return { blocks: blocks.with(index, { ...block, marks }), removed: [] };
  },
};
