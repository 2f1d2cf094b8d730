import type { Article } from '../../article/article.ts';
import { Pages } from './Pages.tsx';
import { Paywall } from './Paywall.tsx';

/** What stands below an article that doesn't end here. */
export function Foot({ article }: { readonly article: Article }) {
  return (
    <>
      {article.access === 'partial' && <Paywall article={article} />}
      {article.pages && <Pages pages={article.pages} />}
    </>
  );
}
