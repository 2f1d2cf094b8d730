/** Short lines that are nothing but a link: they lead away. */
import { endsSentence, wordsOf } from '../text.ts';
import { dropping, linkedShare } from './pass.ts';

/** Share of linked text from which a line is a link, words up to which it may be one (longer ones are prose), links that are a list, unlinked characters that make a sentence of it. */
const limits = { linked: 0.7, words: 40, links: 4, unlinked: 12 } as const;

/** Drops them; quotations and code stay, and so does a paragraph that is prose though all of it is linked. */
export const linkLines = dropping('tidy/link-lines', (block) => {
  if (block.type === 'quote' || block.type === 'code' || block.type === 'standfirst') return null;
  const share = linkedShare(block);
  if (share < limits.linked || (endsSentence(block.text) && (1 - share) * block.text.length >= limits.unlinked))
    return null;
  const links = block.marks.filter(({ kind }) => kind === 'link').length;
  return links >= limits.links || wordsOf(block.text).length <= limits.words ? 'leads elsewhere' : null;
});
