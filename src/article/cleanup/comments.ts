/** Readers' comments and the form for them. */
import { childNamed, namesOf, removing } from './pass.ts';

const commentNames = new Set(['comment', 'comments', 'komentar', 'respond', 'disqus', 'commentlist']);
const commentHeading =
  /^(?:\d+\s+)?(?:komentar|comments?)(?:\s*\(?\d*\)?|\s+(?:anda|pembaca))$|^(?:tinggalkan|tulis|leave a)\s(?:komentar|balasan|comment|reply)\b/i;

const headings = new Set(['h2', 'h3', 'h4']);

/** Removes sections named or headed as comments. */
export const comments = removing('cleanup/comments', 'section, div, ol, ul, aside', (element) => {
  if (namesOf(element).some((name) => commentNames.has(name))) return 'comments';
  return commentHeading.test(childNamed(element, headings)?.textContent?.trim() ?? '') ? 'comments' : null;
});
