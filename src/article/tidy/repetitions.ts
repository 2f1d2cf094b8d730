/** Lines that the page says again and again. */
import { isTextBlock } from '../article.ts';
import { comparable } from '../text.ts';
import { dropping } from './pass.ts';

/** Shorter lines said this often are labels, all of them. */
const oftenSaid = { times: 3, length: 80 } as const;

/** Longer texts said twice are the same paragraph twice, in characters. */
const longText = 80;

/** Drops short lines said three times, and long ones from their second time on. */
export const repetitions = dropping('tidy/repetitions', ({ text, type }, { index, blocks }) => {
  const wanted = comparable(text);
  if (wanted === '' || type === 'code') return null;
  const says = (block: (typeof blocks)[number]): boolean =>
    isTextBlock(block) && block.text.length === text.length && comparable(block.text) === wanted;
  if (text.length >= longText) return blocks.slice(0, index).some(says) ? 'the same paragraph again' : null;
  return blocks.filter(says).length >= oftenSaid.times ? 'said again and again' : null;
});
