import type { Article } from '../../article/article.ts';
import { counted } from '../plural.ts';
import { useTranslate } from '../translate.ts';

/** Says how much of an article is public, and leads to its page for the rest. */
export function Paywall({ article: { blocks, url } }: { readonly article: Article }) {
  const t = useTranslate();
  const count = blocks.filter(({ type }) => type === 'paragraph' || type === 'standfirst').length;
  return (
    <aside class="paywall">
      <p>{counted(t, count, 'paywallOne', 'paywallMany')}</p>
      <a href={url} target="_blank" rel="noreferrer">
        {t('openPage')}
      </a>
    </aside>
  );
}
