import type { FailureReason } from '../article/article.ts';
import { useEscape } from './escape.ts';
import { DropIcon } from './icons.tsx';
import { Skeleton } from './status/Skeleton.tsx';
import { type MessageKey, useTranslate } from './translate.ts';

/** Why there is no article on show. */
export type NoticeState = FailureReason | 'loading' | 'stale';

/** One sentence, and one thing to do about it. */
export interface NoticeText {
  readonly sentence: MessageKey;
  readonly action: 'retry' | 'close';
  readonly label: MessageKey;
}

/** What is said and offered in each state. */
export const notices: Record<NoticeState, NoticeText> = {
  loading: { sentence: 'noticeLoading', action: 'close', label: 'cancel' },
  stale: { sentence: 'noticeStale', action: 'retry', label: 'reload' },
  home: { sentence: 'noticeHome', action: 'close', label: 'close' },
  paywalled: { sentence: 'noticePaywalled', action: 'close', label: 'close' },
  'no-selection': { sentence: 'noticeNoSelection', action: 'retry', label: 'wholeArticle' },
  updated: { sentence: 'noticeUpdated', action: 'retry', label: 'reloadPage' },
  'not-article': { sentence: 'noticeNotArticle', action: 'retry', label: 'tryAgain' },
  empty: { sentence: 'noticeEmpty', action: 'retry', label: 'tryAgain' },
  pdf: { sentence: 'noticePdf', action: 'close', label: 'close' },
  restricted: { sentence: 'noticeRestricted', action: 'close', label: 'close' },
  'no-permission': { sentence: 'noticeNoPermission', action: 'close', label: 'close' },
  failed: { sentence: 'noticeFailed', action: 'retry', label: 'tryAgain' },
};

interface NoticeProps {
  readonly state: NoticeState;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** Stands where the article would be, so that the reader is never blank. */
export function Notice({ state, onRetry, onClose }: NoticeProps) {
  const t = useTranslate();
  const { sentence, action, label } = notices[state];
  useEscape(onClose);
  return (
    <main class="notice" data-state={state}>
      {state === 'loading' ? <Skeleton /> : <DropIcon />}
      <div role={state === 'loading' ? 'status' : 'alert'}>
        {state === 'loading' ? <p>{t(sentence)}</p> : <h1>{t(sentence)}</h1>}
      </div>
      <button type="button" class="action" onClick={action === 'retry' ? onRetry : onClose}>
        {t(label)}
      </button>
    </main>
  );
}
