import type { ComponentChildren, RefObject } from 'preact';
import type { Article } from '../../article/article.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReaderActions } from '../actions.ts';
import { CloseIcon, DropIcon, ExpandIcon, SearchIcon } from '../icons.tsx';
import { Progress } from '../place/Progress.tsx';
import { formatPublished } from '../published.ts';
import { readingMinutes } from '../reading-time.ts';
import { useTranslate } from '../translate.ts';
import { Legend } from './Legend.tsx';
import { Look } from './Look.tsx';
import { type Deed, More } from './More.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

interface BarProps {
  readonly article: Article;
  readonly settings: Settings;
  readonly actions: ReaderActions;
  /** What the last panel offers. */
  readonly deeds: readonly Deed[];
  readonly onSearch: () => void;
  readonly page: RefObject<HTMLElement | null>;
}

/** Where the article comes from, the few tools, and how far it is read. */
export function Bar({ article, settings, actions, deeds, onSearch, page }: BarProps) {
  const t = useTranslate();
  const { onExpand, onClose, onSettings, site } = actions;
  return (
    <header class="bar">
      <Origin article={article} />
      {onExpand && (
        <Tool action="expand" label={t('expand')} onUse={onExpand} isNamed>
          <ExpandIcon />
        </Tool>
      )}
      <Tool action="search" label={t('searchArticle')} onUse={onSearch}>
        <SearchIcon />
      </Tool>
      {onSettings && <Look settings={settings} onSettings={onSettings} />}
      {onSettings && <Legend onSettings={onSettings} />}
      <More deeds={deeds}>{site && <SiteSwitch site={site} />}</More>
      {onClose && (
        <Tool action="close" label={t('close')} onUse={onClose} keys="Escape" isNamed>
          <CloseIcon />
        </Tool>
      )}
      <Progress page={page} />
    </header>
  );
}

interface ToolProps {
  readonly action: string;
  readonly label: string;
  readonly onUse: () => void;
  readonly keys?: 'Escape';
  /** Whether its name stands beside its icon where there is room. */
  readonly isNamed?: boolean;
  readonly children: ComponentChildren;
}

function Tool({ action, label, onUse, keys, isNamed = false, children }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      data-action={action}
      aria-label={isNamed ? undefined : label}
      aria-keyshortcuts={keys}
      title={isNamed ? undefined : label}
      onClick={onUse}
    >
      {children}
      {isNamed && <span>{label}</span>}
      {keys && <kbd>Esc</kbd>}
    </button>
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
