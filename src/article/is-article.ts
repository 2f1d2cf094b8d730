/** Tells an article from home pages, sections and other pages that only lead to articles. */
import { type Block, isTextBlock, type TextBlock } from './article.ts';
import { wordsOf } from './text.ts';
import { linkedShare } from './tidy/pass.ts';

/** Prose below this is no article, in characters; a page with its headline in its address may be a picture with a text. */
const leastProse = { any: 250, named: 100 } as const;

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

/** What a page says of itself besides its text. */
export interface Claims {
  /** Whether it declares when it was published. */
  readonly dated: boolean;
  /** Whether its address has words of its headline. */
  readonly named: boolean;
}

/** Whether the tidied blocks read like one article; `raw` are the blocks before. */
export function isArticle(blocks: readonly Block[], raw: readonly Block[], { dated, named }: Claims): boolean {
  const texts = blocks.filter(isTextBlock);
  const prose = lengthOf(texts.filter(isProse));
  const least = dated ? leastProse[named ? 'named' : 'any'] : leastUndated;
  if (prose < least || prose < leastProseShare * lengthOf(texts)) return false;
  return !isTeaserList(raw.filter(isTextBlock), prose);
}

function isTeaserList(raw: readonly TextBlock[], prose: number): boolean {
  const headings = raw.filter((block) => block.type === 'heading' && linkedShare(block) > 0.8).length;
  const ages = raw.filter(({ text }) => age.test(text)).length;
  return ages >= mostAges || (headings >= teasers.headings && prose / headings < teasers.prose);
}

function isProse(block: TextBlock): boolean {
  if (block.type === 'heading' || linkedShare(block) >= 0.5) return false;
  const length = weightOf(block.text);
  return length >= proseLength.any || (length >= proseLength.sentence && /[.!?。！？।؟]["”’)」』]?$/.test(block.text));
}

const lengthOf = (blocks: readonly TextBlock[]): number =>
  blocks.reduce((total, { text }) => total + weightOf(text), 0);

/** Length in Latin letters: one Chinese, Japanese or Korean sign says as much as two or three of them. */
const weightOf = (text: string): number => text.length * (/[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? 2.5 : 1);

/** Words of a headline that an address must have, to be that article's own. */
const namingWords = 3;

/** Whether the address is made of the headline, as those of home pages and sections never are. */
export function isNamedBy(address: string, title: string): boolean {
  const words = new Set(wordsOf(new URL(address).pathname));
  return wordsOf(title).filter((word) => words.has(word)).length >= namingWords;
}

/** Whether the address is a site's first page, or its first page in one language. */
export const isHome = (address: string): boolean =>
  /^\/(?:[a-z]{2}\/?)?(?:(?:index|home|beranda)(?:\.\w+)?\/?)?$/.test(new URL(address).pathname);
