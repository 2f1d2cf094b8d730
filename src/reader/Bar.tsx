import type { Article } from '../article/article.ts';
import type { ReaderActions } from './actions.ts';
import { CloseIcon, DropIcon, ExpandIcon, OptionsIcon } from './icons.tsx';
import { Legend } from './Legend.tsx';
import { formatPublished } from './published.ts';
import { readingMinutes } from './reading-time.ts';
import { useTranslate } from './translate.ts';

interface BarProps {
  readonly article: Article;
  readonly actions: ReaderActions;
}

/** Where the article comes from, and the few tools. */
export function Bar({ article, actions: { onExpand, onClose, onOptions, onSettings } }: BarProps) {
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
      <button
        type="button"
        class="tool"
        data-action="options"
        onClick={onOptions}
        aria-label={t('openOptions')}
        title={t('openOptions')}
      >
        <OptionsIcon />
      </button>
      {onSettings && <Legend onSettings={onSettings} />}
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
  const { site, section, url, published, language } = article;
  return (
    <p class="origin">
      <DropIcon />
      <b>{site || new URL(url).hostname}</b>
      {section && <span class="section">{section}</span>}
      {published && <time dateTime={published}>{formatPublished(published, t('uiLanguage'), language)}</time>}
      <span class="minutes">{t('readingTime', readingMinutes(article))}</span>
    </p>
  );
}
