/** How long an article takes to read. */
import type { Article } from '../article/article.ts';

/**
 * Letters and digits a minute of silent reading: 238 words of English prose with 4.6 letters each (M. Brysbaert,
 * "How many words do we read per minute?", Journal of Memory and Language 109, 2019). The same study finds that other
 * languages follow the length of their words. For Indonesian, whose words have some six letters, that makes about 180
 * words a minute; a norm of its own we have not found.
 */
const lettersPerMinute = 238 * 4.6;

/**
 * Signs a minute where a sign is more than a letter, or vowels stay unwritten: Chinese, Japanese, Arabic, Hebrew (IReST;
 * S. Trauzettel-Klosinski and K. Dietz, Investigative Ophthalmology & Visual Science 53, 2012).
 */
const signsPerMinute: Readonly<Record<string, number>> = { zh: 255, ja: 357, ar: 612, he: 833 };

/** Whole minutes, one at least. */
export function readingMinutes({ blocks, language }: Article): number {
  const signs = blocks.reduce((sum, block) => sum + ('marks' in block ? signsIn(block.text) : 0), 0);
  return Math.max(1, Math.round(signs / (signsPerMinute[language] ?? lettersPerMinute)));
}

const signsIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
