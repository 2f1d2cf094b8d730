/** The repairs made to the copied page before Readability, in order. */
import { type Removal, removal } from '../article.ts';
import { authorBoxes } from './author-boxes.ts';
import { comments } from './comments.ts';
import { floatingLayers } from './floating-layers.ts';
import { forms } from './forms.ts';
import { linkLists } from './link-lists.ts';
import { namedBoxes } from './named-boxes.ts';
import { otherArticles } from './other-articles.ts';
import { pageFurniture } from './page-furniture.ts';
import type { CleanupPass } from './pass.ts';
import { teasers } from './teasers.ts';

// Order matters: floating layers go first because a consent text is long enough
// to win Readability's scoring.
/** All of them; the bench leaves out one after the other. */
export const cleanupPasses: CleanupPass[] = [
  floatingLayers,
  pageFurniture,
  otherArticles,
  comments,
  authorBoxes,
  forms,
  linkLists,
  teasers,
  namedBoxes,
];

/** Runs all passes on the tree; a pass that throws is skipped and traced. */
export function cleanUp(root: Element): Removal[] {
  return cleanupPasses.flatMap((pass) => {
    try {
      return pass.apply(root);
    } catch (error) {
      return [removal(pass.id, 'failed', String(error))];
    }
  });
}
