/** Readers' comments and the form for them. */
import { namesOf, removing } from './pass.ts';

const commentName = /^(?:comments?|komentar|respond|disqus|fb-comments|commentlist)$/;
const commentHeading =
  /^(?:\d+\s+)?(?:komentar|comments?)(?:\s*\(?\d*\)?|\s+(?:anda|pembaca))$|^(?:tinggalkan|tulis|leave a)\s(?:komentar|balasan|comment|reply)\b/i;

/** Removes sections named or headed as comments. */
export const comments = removing('cleanup/comments', 'section, div, ol, ul, aside', (element) => {
  if (namesOf(element).some((name) => commentName.test(name))) return 'readers’ comments';
  const heading = element.querySelector(':scope > h2, :scope > h3, :scope > h4');
  return commentHeading.test(heading?.textContent?.trim() ?? '') ? 'readers’ comments' : null;
});
