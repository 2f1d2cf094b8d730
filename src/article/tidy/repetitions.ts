/** Lines that the page says again and again. */
import { type Block, isTextBlock } from '../article.ts';
import { comparable, contained, endsSentence, wordsOf } from '../text.ts';
import { dropping } from './pass.ts';

/** Shorter lines said this often are labels, all of them. */
const oftenSaid = { times: 3, length: 80 } as const;

/** Longer texts said twice are the same paragraph twice, in characters. */
const longText = 80;

/** Fewer words may be in another paragraph by chance; a pulled quotation has this share of its words; a speaker has no more words. */
const limits = { pullQuote: 6, share: 0.9, speaker: 10 } as const;

/** Drops short lines said three times, long ones from their second time on, and quotations pulled out of the text. */
export const repetitions = dropping('tidy/repetitions', ({ text, type }, { index, blocks }) => {
  const wanted = comparable(text);
  if (wanted === '' || type === 'code') return null;
  const says = (block: (typeof blocks)[number]): boolean =>
    isTextBlock(block) && block.text.length === text.length && comparable(block.text) === wanted;
  if (type === 'quote' && isPulled(text, index, blocks)) return 'pull quote';
  if (type !== 'heading' && isSpeaker(text, index, blocks)) return 'pull quote';
  if (text.length >= longText) return blocks.slice(0, index).some(says) ? 'repeated' : null;
  return blocks.filter(says).length >= oftenSaid.times ? 'repeated' : null;
});

function isPulled(text: string, index: number, blocks: readonly Block[]): boolean {
  if (wordsOf(text).length < limits.pullQuote) return false;
  return blocks.some(
    (block, at) => at !== index && block.type === 'paragraph' && contained(text, block.text) >= limits.share,
  );
}

/** Whether a line without a sentence, right below such a quotation, says whose it is. */
function isSpeaker(text: string, index: number, blocks: readonly Block[]): boolean {
  const quote = blocks[index - 1];
  if (quote?.type !== 'quote' || endsSentence(text) || wordsOf(text).length > limits.speaker) return false;
  return isPulled(quote.text, index - 1, blocks);
}
