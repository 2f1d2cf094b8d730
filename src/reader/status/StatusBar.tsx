import type { MessageKey } from '../translate.ts';
import { useTranslate } from '../translate.ts';

interface StatusBarProps {
  readonly kind: 'stale' | 'selection' | 'selected';
  readonly sentence: MessageKey;
  readonly deed: MessageKey;
  readonly onAction: () => void;
}

/** One sentence about the article as a whole, and one thing to do about it. */
export function StatusBar({ kind, sentence, deed, onAction }: StatusBarProps) {
  const t = useTranslate();
  return (
    <div class="status" data-status={kind}>
      <p role="status">{t(sentence)}</p>
      <button type="button" class="deed" onClick={onAction}>
        {t(deed)}
      </button>
    </div>
  );
}
