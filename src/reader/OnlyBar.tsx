import type { Term } from '../annotate/reading.ts';
import { useTranslate } from './translate.ts';

interface OnlyBarProps {
  readonly term: Term;
  readonly onEnd: () => void;
}

/** Says that most of the article is dimmed, and ends it. */
export function OnlyBar({ term, onEnd }: OnlyBarProps) {
  const t = useTranslate();
  return (
    <div class="toast">
      <p role="status">{t('onlyShown', term.term)}</p>
      <button type="button" class="deed" data-action="show-all" onClick={onEnd}>
        {t('showWhole')}
      </button>
    </div>
  );
}
