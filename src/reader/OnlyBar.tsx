import type { Subject } from './only.ts';
import { useTranslate } from './translate.ts';

interface OnlyBarProps {
  readonly subject: Subject;
  readonly onEnd: () => void;
}

/** Says that most of the article is dimmed, and ends it. */
export function OnlyBar({ subject, onEnd }: OnlyBarProps) {
  const t = useTranslate();
  return (
    <div class="toast">
      <p>{t('onlyShown', subject.label)}</p>
      <button type="button" class="deed" data-action="show-all" onClick={onEnd}>
        {t('showWhole')}
      </button>
    </div>
  );
}
