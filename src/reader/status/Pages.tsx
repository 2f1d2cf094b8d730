import type { Pages as PagesOfArticle } from '../../article/article.ts';
import { useTranslate } from '../translate.ts';

/** Which page of the article this is, with links to its neighbours. They lead there in the page's own tab: nothing is fetched before. */
export function Pages({ pages: { current, total, next, previous } }: { readonly pages: PagesOfArticle }) {
  const t = useTranslate();
  return (
    <nav class="pages" aria-label={t('pagesOfArticle')}>
      <span>{total ? t('pageOfPages', current, total) : t('pageNumber', current)}</span>
      {previous && (
        <a href={previous} target="_top" rel="prev noreferrer">
          {t('previousPage')}
        </a>
      )}
      {next && (
        <a href={next} target="_top" rel="next noreferrer">
          {t('nextPage')}
        </a>
      )}
    </nav>
  );
}
