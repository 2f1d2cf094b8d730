/** Tells an article from home pages, sections and other pages that only lead to articles. */
import { type Block, isTextBlock, type TextBlock } from './article.ts';
import { linkedShare } from './tidy/pass.ts';

/** Prose below this is no article, in characters. */
const leastProse = 250;

/** Text is prose from this length on, in characters; shorter text is when it is a sentence. */
const proseLength = { any: 80, sentence: 25 } as const;

/** Share of all text that must be prose. */
const leastProseShare = 0.5;

/** A page of teasers has at least this many headings that are links, and at most this much prose to each, in characters. */
const teasers = { headings: 3, prose: 500 } as const;

/** Whether the blocks read like one article. */
export function isArticle(blocks: readonly Block[]): boolean {
  const texts = blocks.filter(isTextBlock);
  const prose = lengthOf(texts.filter(isProse));
  if (prose < leastProse || prose < leastProseShare * lengthOf(texts)) return false;
  const linkedHeadings = texts.filter((block) => block.type === 'heading' && linkedShare(block) > 0.8).length;
  return linkedHeadings < teasers.headings || prose / linkedHeadings > teasers.prose;
}

function isProse(block: TextBlock): boolean {
  if (block.type === 'heading' || linkedShare(block) >= 0.5) return false;
  const { length } = block.text;
  return length >= proseLength.any || (length >= proseLength.sentence && /[.!?。！？।؟]["”’)」』]?$/.test(block.text));
}

const lengthOf = (blocks: readonly TextBlock[]): number => blocks.reduce((total, { text }) => total + text.length, 0);
