import { type MessageKey, useTranslate } from '../../reader/translate.ts';
import { Keys } from './Keys.tsx';

/** A key that the reader answers to, and what it does. */
export interface ReaderKey {
  readonly keys: string;
  readonly label: MessageKey;
}

/** The keys of the open reader; nothing where it has none. */
export function ReaderKeys({ keymap }: { readonly keymap: readonly ReaderKey[] }) {
  const t = useTranslate();
  if (keymap.length === 0) return null;
  return (
    <>
      <h3>{t('readerKeys')}</h3>
      <p class="hint">{t('readerKeysHint')}</p>
      <dl class="reader-keys">
        {keymap.map(({ keys, label }) => (
          <div key={keys} class="row">
            <dt>{t(label)}</dt>
            <dd>
              <Keys keys={keys} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
