/** Short lines that are nothing but a link: they lead away. */
import { wordsOf } from '../text.ts';
import { dropping, linkedShare } from './pass.ts';

/** Share of linked text from which a line is a link, and words up to which it may be one; longer ones are prose. */
const limits = { linked: 0.7, words: 40 } as const;

/** Drops them; quotations and code stay, and so does a paragraph that is prose though all of it is linked. */
export const linkLines = dropping('tidy/link-lines', (block) => {
  if (block.type === 'quote' || block.type === 'code' || block.type === 'standfirst') return null;
  return linkedShare(block) >= limits.linked && wordsOf(block.text).length <= limits.words ? 'only a link' : null;
});
