/** The texts that mentions stand in. */

import type { Mention } from '../annotate/reading.ts';
import { sentencesOf } from '../annotate/sentences.ts';
import type { Article } from '../article/article.ts';

/** The text of a block, −1 being the title; empty for blocks without text. */
export function textOfBlock({ title, blocks }: Article, block: number): string {
  if (block === -1) return title;
  const found = blocks[block];
  return found && 'marks' in found ? found.text : '';
}

/** The words of a mention as printed. */
export function textAt(article: Article, { block, start, end }: Mention): string {
  return textOfBlock(article, block).slice(start, end);
}

/** Where the sentence around a mention begins and ends in its block. */
export function sentenceRange(article: Article, { block, start, end }: Mention): Mention {
  const text = textOfBlock(article, block);
  const sentences = sentencesOf(text);
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  return { block, start: first?.start ?? 0, end: last?.end ?? text.length };
}
