/** Tells an article of which only the beginning is shown to everybody. It reads what is shown, and nothing else. */
import { type Article, type Block, isTextBlock } from './article.ts';
import type { Line } from './lines.ts';
import type { PageFacts } from './metadata/page-facts.ts';

/** A text that ends sooner is a beginning where the page says that the rest is not free, in characters. */
const longestBeginning = 1500;

/** A longer line is text of the article, in characters. */
const longestOffer = 200;

/** What stands where a text breaks off: that it is for subscribers, or what to do to read on. */
const offer =
  /(?:khusus|hanya untuk) (?:pelanggan|anggota|member)|(?:langganan|masuk|login|daftar) (?:untuk|dan) (?:lanjut |melanjutkan )?(?:mem)?baca|membaca,? (?:dengan |silakan )?(?:berlangganan|masuk|login|daftar)|(?:subscribe|(?:log|sign) in) to (?:continue|keep|read)|(?:for|to) subscribers\b/i;

// Subscribers get the same declarations as everybody else, so that these alone tell nothing.
/** How much of the article the page shows; `lines` are the page's before anything was removed. */
export function accessOf(
  { news, meta }: PageFacts,
  lines: readonly Line[],
  blocks: readonly Block[],
): Article['access'] {
  const declared = news?.restricted || meta.get('article:content_tier') === 'locked';
  const isShort = lengthOf(blocks) < longestBeginning;
  if (!declared && !isShort) return 'full';
  const offered = lines.some(({ text }) => text.length <= longestOffer && offer.test(text));
  return (declared && isShort) || offered ? 'partial' : 'full';
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.filter(isTextBlock).reduce((sum, { text }) => sum + text.length, 0);
