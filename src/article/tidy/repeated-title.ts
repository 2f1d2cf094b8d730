/** The headline, said again as a line of the text. */
import { sameText } from '../text.ts';
import { dropping } from './pass.ts';

/** Drops blocks that are the title, word for word. */
export const repeatedTitle = dropping('tidy/repeated-title', ({ text }, { context }) =>
  sameText(text, context.title) ? 'repeats the title' : null,
);
