import { useTranslate } from './translate.ts';

/** The two halves of the reader that a narrow popup shows in turn. */
export type Pane = 'article' | 'overview';

interface TabsProps {
  readonly pane: Pane;
  readonly onChoose: (pane: Pane) => void;
}

/** Switches between the article and its lists where there is no room for both. */
export function Tabs({ pane, onChoose }: TabsProps) {
  const t = useTranslate();
  const labels = { article: t('tabArticle'), overview: t('tabOverview') };
  return (
    <fieldset class="tabs" aria-label={t('tabs')}>
      {(['article', 'overview'] as const).map((choice) => (
        <button key={choice} type="button" aria-pressed={pane === choice} onClick={() => onChoose(choice)}>
          {labels[choice]}
        </button>
      ))}
    </fieldset>
  );
}
