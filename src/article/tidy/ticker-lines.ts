/** Time stamps of live tickers: "20:24 Rina Sari", "2 jam lalu", "19:11 KEY EVENT". */
import { isTextBlock } from '../article.ts';
import { endsSentence, wordsOf } from '../text.ts';
import type { Taken, TidyPass } from './pass.ts';

const stamp =
  /^(?:\d{1,2}[:.]\d{2}(?!\d)|\d{1,3}\s(?:menit|jam|hari|min(?:ute)?s?|hours?|days?)\s(?:yang\s)?(?:lalu|ago))/i;

/** More words than this are an entry of the ticker, not its stamp. */
const mostWords = 8;

/** Fewer of them may be anything. */
const fewest = 3;

/** Drops them where there are several. */
export const tickerLines: TidyPass = {
  id: 'tidy/ticker-lines',
  apply(blocks) {
    const stamps = blocks
      .filter(isTextBlock)
      .filter(
        ({ text, type }) =>
          type !== 'list-item' && stamp.test(text) && wordsOf(text).length <= mostWords && !endsSentence(text),
      );
    if (stamps.length < fewest) return { blocks, removed: [] };
    const gone = new Set<unknown>(stamps);
    const removed: Taken[] = stamps.map(({ text }) => ({ reason: 'date', text }));
    return { blocks: blocks.filter((block) => !gone.has(block)), removed };
  },
};
