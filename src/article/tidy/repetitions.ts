/** Lines that the page says again and again. */
import { type Block, isTextBlock } from '../article.ts';
import { comparable } from '../text.ts';
import { dropping } from './pass.ts';

/** Shorter lines said this often are labels, all of them. */
const oftenSaid = { times: 3, length: 80 } as const;

/** Longer texts said twice are the same paragraph twice, in characters. */
const longText = 80;

/** Fewer words than this may be in another paragraph by chance. */
const pullQuoteWords = 6;

/** Drops short lines said three times, long ones from their second time on, and quotations pulled out of the text. */
export const repetitions = dropping('tidy/repetitions', ({ text, type }, { index, blocks }) => {
  const wanted = comparable(text);
  if (wanted === '' || type === 'code') return null;
  const says = (block: (typeof blocks)[number]): boolean =>
    isTextBlock(block) && block.text.length === text.length && comparable(block.text) === wanted;
  if (type === 'quote' && isPulled(wanted, index, blocks)) return 'pulled out of the text';
  if (text.length >= longText) return blocks.slice(0, index).some(says) ? 'the same paragraph again' : null;
  return blocks.filter(says).length >= oftenSaid.times ? 'said again and again' : null;
});

function isPulled(wanted: string, index: number, blocks: readonly Block[]): boolean {
  if (wanted.split(' ').length < pullQuoteWords) return false;
  return blocks.some(
    (block, at) => at !== index && block.type === 'paragraph' && comparable(block.text).includes(wanted),
  );
}
