import type { Block, Removal } from '../../article/article.ts';
import { Dialog } from '../Dialog.tsx';
import { useTranslate } from '../translate.ts';
import { reasons } from './reasons.ts';
import { wordsOf } from './words.ts';

interface RemovedProps {
  /** What the extraction took out, in its order. */
  readonly trace: readonly Removal[];
  /** What was put back already. */
  readonly restored: ReadonlySet<Removal>;
  readonly onPutBack: ((removal: Removal) => void) | undefined;
  /** What was hidden while reading. */
  readonly hidden: readonly Block[];
  readonly onShow: (block: Block) => void;
  readonly onClose: () => void;
}

/** What is not shown and why, each with a way to put it back. */
export function Removed({ trace, restored, onPutBack, hidden, onShow, onClose }: RemovedProps) {
  const t = useTranslate();
  return (
    <Dialog title={t('removed')} onClose={onClose}>
      {hidden.length + trace.length === 0 && <p class="none">{t('removedNothing')}</p>}
      <ul class="removed">
        {hidden.map((block, index) => (
          <Entry
            key={`hidden ${index}`}
            text={wordsOf(block)}
            reason={t('removedByYou')}
            onPutBack={() => onShow(block)}
          />
        ))}
        {trace.map(
          (removal, index) =>
            removal.reason !== 'failed' && (
              <Entry
                key={index}
                text={removal.text}
                reason={t(reasons[removal.reason])}
                onPutBack={onPutBack && !restored.has(removal) ? () => onPutBack(removal) : undefined}
              />
            ),
        )}
      </ul>
    </Dialog>
  );
}

interface EntryProps {
  readonly text: string;
  readonly reason: string;
  readonly onPutBack: (() => void) | undefined;
}

function Entry({ text, reason, onPutBack }: EntryProps) {
  const t = useTranslate();
  return (
    <li>
      <small>{reason}</small>
      <p>{text}</p>
      {onPutBack ? (
        <button type="button" class="deed" data-action="put-back" onClick={onPutBack}>
          {t('putBack')}
        </button>
      ) : (
        <small class="done">{t('isBack')}</small>
      )}
    </li>
  );
}
