import type { Article } from '../article/article.ts';
import { CloseIcon, DropIcon, ExpandIcon, OptionsIcon } from './icons.tsx';
import { formatPublished } from './published.ts';
import { readingMinutes } from './reading-time.ts';
import { useTranslate } from './translate.ts';

/** What the reader's frame lets its reader do; what is missing is not offered. */
export interface ReaderActions {
  readonly onExpand?: (() => void) | undefined;
  readonly onClose?: (() => void) | undefined;
  readonly onOptions: () => void;
}

interface BarProps {
  readonly article: Article;
  readonly actions: ReaderActions;
}

/** Where the article comes from, and the few tools. */
export function Bar({ article, actions: { onExpand, onClose, onOptions } }: BarProps) {
  const t = useTranslate();
  return (
    <header class="bar">
      <Origin article={article} />
      {onExpand && (
        <button type="button" class="tool" data-action="expand" onClick={onExpand}>
          <ExpandIcon />
          <span>{t('expand')}</span>
        </button>
      )}
      <button type="button" class="tool" onClick={onOptions} aria-label={t('openOptions')} title={t('openOptions')}>
        <OptionsIcon />
      </button>
      {onClose && (
        <button type="button" class="tool" onClick={onClose} aria-keyshortcuts="Escape">
          <CloseIcon />
          <span>{t('close')}</span>
          <kbd>Esc</kbd>
        </button>
      )}
    </header>
  );
}

function Origin({ article }: { readonly article: Article }) {
  const t = useTranslate();
  const { site, url, published, language } = article;
  return (
    <p class="origin">
      <DropIcon />
      <b>{site || new URL(url).hostname}</b>
      {published && <time dateTime={published}>{formatPublished(published, t('uiLanguage'), language)}</time>}
      <span class="minutes">{t('readingTime', readingMinutes(article))}</span>
    </p>
  );
}
