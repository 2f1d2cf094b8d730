import { Dialog } from '../Dialog.tsx';
import { useTranslate } from '../translate.ts';
import { listedKeys } from './keymap.ts';

/** The list of keys, over the reader until it is closed. */
export function Help({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog title={t('keys')} onClose={onClose}>
      <dl class="keys">
        {listedKeys.map(({ key, label }) => (
          <Entry key={key} name={key} label={t(label)} />
        ))}
        <Entry name="Esc" label={t('keyEscape')} />
      </dl>
    </Dialog>
  );
}

function Entry({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <div>
      <dt>
        <kbd>{name}</kbd>
      </dt>
      <dd>{label}</dd>
    </div>
  );
}
