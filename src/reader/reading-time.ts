/** How long an article takes to read. */
import type { Article } from '../article/article.ts';

// A calm pace for news; silent reading of adults lies between 180 and 260 words a minute.
const wordsPerMinute = 200;

/** Whole minutes, one at least. */
export function readingMinutes({ blocks }: Article): number {
  const words = blocks.map((block) => ('marks' in block ? (block.text.match(/\S+/g)?.length ?? 0) : 0));
  const total = words.reduce((sum, count) => sum + count, 0);
  return Math.max(1, Math.round(total / wordsPerMinute));
}
