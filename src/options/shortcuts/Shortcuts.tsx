import { useState } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import { type Command, openBrowserShortcuts, useCommands } from './commands.ts';
import { Keys } from './Keys.tsx';
import { type ReaderKey, ReaderKeys } from './ReaderKeys.tsx';

/** What is really bound, the way to the browser's page for it, and the keys of the reader itself. */
export function Shortcuts({ readerKeys = [] }: { readonly readerKeys?: readonly ReaderKey[] }) {
  const t = useTranslate();
  const commands = useCommands();
  const [isStuck, setStuck] = useState(false);
  return (
    <>
      <h3>{t('browserShortcuts')}</h3>
      <dl class="shortcuts">
        {commands?.map((command) => (
          <Bound key={command.name} {...command} />
        ))}
      </dl>
      <button type="button" class="button" onClick={async () => setStuck(!(await openBrowserShortcuts()))}>
        {t('changeShortcuts')}
      </button>
      <p role="alert">{isStuck && t('changeShortcutsYourself')}</p>
      <ReaderKeys keymap={readerKeys} />
    </>
  );
}

function Bound({ name, description, keys }: Command) {
  const t = useTranslate();
  return (
    <div class="row">
      {/* The browser's own command for the icon has no description. */}
      <dt>{description || (name.startsWith('_execute') ? t('commandIcon') : name)}</dt>
      <dd>{keys ? <Keys keys={keys} /> : t('shortcutUnset')}</dd>
    </div>
  );
}
