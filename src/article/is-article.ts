/** Tells an article from home pages, sections and other pages that only lead to articles. */
import { type Block, isTextBlock, type TextBlock } from './article.ts';
import { linkedShare } from './tidy/pass.ts';

/** Prose below this is no article, in characters. */
const leastProse = 250;

/** Text is prose from this length on, in characters; shorter text is when it is a sentence. */
const proseLength = { any: 80, sentence: 25 } as const;

/** Share of all text that must be prose. */
const leastProseShare = 0.5;

/** Below this a text whose page declares no date is no article, in characters: home pages have such texts. */
const leastUndated = 600;

/** A page of teasers has at least this many headings that are links, and at most this much prose to each, in characters. */
const teasers = { headings: 3, prose: 500 } as const;

/** Lines like "2 menit lalu" or "3 hours ago" stand under teasers; so many of them are a list of news. */
const mostAges = 3;

const age = /^\d{1,3}\s[a-z]{2,8}(?:\s(?:yang\s)?(?:lalu|kemudian)|\sago)$/i;

/** Whether the tidied blocks read like one article; `raw` are the blocks before, `dated` whether the page declares a date. */
export function isArticle(blocks: readonly Block[], raw: readonly Block[], dated: boolean): boolean {
  const texts = blocks.filter(isTextBlock);
  const prose = lengthOf(texts.filter(isProse));
  if (prose < (dated ? leastProse : leastUndated) || prose < leastProseShare * lengthOf(texts)) return false;
  return !isTeaserList(raw.filter(isTextBlock), prose);
}

function isTeaserList(raw: readonly TextBlock[], prose: number): boolean {
  const headings = raw.filter((block) => block.type === 'heading' && linkedShare(block) > 0.8).length;
  const ages = raw.filter(({ text }) => age.test(text)).length;
  return ages >= mostAges || (headings >= teasers.headings && prose / headings < teasers.prose);
}

function isProse(block: TextBlock): boolean {
  if (block.type === 'heading' || linkedShare(block) >= 0.5) return false;
  const { length } = block.text;
  return length >= proseLength.any || (length >= proseLength.sentence && /[.!?。！？।؟]["”’)」』]?$/.test(block.text));
}

const lengthOf = (blocks: readonly TextBlock[]): number => blocks.reduce((total, { text }) => total + text.length, 0);
