/** Articles that follow the one being read: the next one of an endless page, teasers. */
import { removing } from './pass.ts';

/** The next article may be longer than the one being read, but not by that much, as a share of all text. */
const mostText = 0.8;

/** Removes every `article` with a headline of its own that stands outside the one with the page's first headline. */
export const otherArticles = removing(
  'cleanup/other-articles',
  'article',
  (article) => {
    const first = article.ownerDocument.querySelector('article h1')?.closest('article');
    if (!first || article.contains(first) || first.contains(article)) return null;
    return article.querySelector('h1, h2, h3, [itemprop="headline"]') ? 'leads elsewhere' : null;
  },
  mostText,
);
