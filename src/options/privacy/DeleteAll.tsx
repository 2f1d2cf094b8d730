import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import { deleteAllStored } from '../../settings/delete-all.ts';
import { giveBackOrigins } from '../sites/origins.ts';

interface DeleteAllProps {
  readonly origins: readonly string[];
  /** Called once everything is gone. */
  readonly onDeleted: () => void;
}

type State = 'idle' | 'asking' | 'deleted' | 'failed';

/** Takes everything away after asking once. */
export function DeleteAll({ origins, onDeleted }: DeleteAllProps) {
  const t = useTranslate();
  const [state, setState] = useState<State>('idle');
  const button = useRef<HTMLButtonElement>(null);
  const isAsking = state === 'asking';
  const answer = (state: State) => {
    setState(state);
    button.current?.focus();
  };
  const deleteAll = async () => {
    try {
      await deleteAllStored();
      await giveBackOrigins(origins);
      onDeleted();
      answer('deleted');
    } catch {
      answer('failed');
    }
  };
  return (
    <div class="delete-all">
      <button
        type="button"
        class="button danger"
        aria-expanded={isAsking}
        ref={button}
        onClick={() => setState(isAsking ? 'idle' : 'asking')}
      >
        {t('deleteAll')}
      </button>
      {isAsking && <Question onYes={() => void deleteAll()} onNo={() => answer('idle')} />}
      <p role="status">{state === 'deleted' && t('allDeleted')}</p>
      <p role="alert">{state === 'failed' && t('deleteAllFailed')}</p>
    </div>
  );
}

/** Says what goes; takes the keyboard, and Escape is a no. */
function Question({ onYes, onNo }: { readonly onYes: () => void; readonly onNo: () => void }) {
  const t = useTranslate();
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => no.current?.focus(), []);
  return (
    <div
      class="question"
      role="alertdialog"
      aria-labelledby="delete-all-question"
      aria-describedby="delete-all-what"
      onKeyDown={({ key }) => key === 'Escape' && onNo()}
    >
      <p id="delete-all-question">
        <b>{t('deleteAllQuestion')}</b>
      </p>
      <p id="delete-all-what">{t('deleteAllWhat')}</p>
      <p class="buttons">
        <button type="button" class="button danger" onClick={onYes}>
          {t('deleteAllYes')}
        </button>
        <button type="button" class="quiet" ref={no} onClick={onNo}>
          {t('cancel')}
        </button>
      </p>
    </div>
  );
}
