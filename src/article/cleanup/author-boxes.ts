/** Boxes that introduce the writer. */
import { namesIn, remembering, removing } from './pass.ts';

const boxName =
  /(?:author|writer|penulis|reporter|profil\w*)[\s_-]*(?:box|bio\w*|card|info|about|desc\w*|detail)|(?:about|bio|profile?)[\s_-]*(?:the[\s_-]*)?(?:author|writer|penulis)/i;

const isNamed = remembering((names) => boxName.test(names));

/** Less text than this is a byline, in characters. */
const leastBiography = 60;

/** Removes them; bylines, which are shorter, stay. */
export const authorBoxes = removing('cleanup/author-boxes', 'div, section, aside, footer', (element) => {
  return isNamed(namesIn(element)) && (element.textContent?.trim().length ?? 0) >= leastBiography ? 'author' : null;
});
