/** The headline, said again as a line of the text. */
import { contained, sameText } from '../text.ts';
import { dropping } from './pass.ts';

/** Blocks from the top among which a line may be the title with a kicker before it. */
const headerBlocks = 4;

/** Drops blocks that are the title, word for word; at the top also those that hold it and little else. */
export const repeatedTitle = dropping('tidy/repeated-title', ({ text, type }, { index, context: { title } }) => {
  if (sameText(text, title)) return 'repeats the title';
  const holdsTitle = index < headerBlocks && text.length < 2 * title.length && contained(title, text) > 0.9;
  return holdsTitle && type !== 'standfirst' ? 'repeats the title' : null;
});
