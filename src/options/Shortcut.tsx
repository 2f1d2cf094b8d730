import { useEffect, useState } from 'preact/hooks';
import { browser } from '../platform/browser.ts';
import { useTranslate } from '../reader/translate.ts';

/** The keys that are really bound: the browser or the user may have dropped the suggested ones. */
export function Shortcut() {
  const t = useTranslate();
  const keys = useBoundKeys();
  return (
    <div class="shortcut">
      <p>
        <span>{t('shortcut')}</span>
        {keys && <kbd>{keys}</kbd>}
      </p>
      <small>{t(keys === '' ? 'shortcutNone' : 'shortcutChange')}</small>
    </div>
  );
}

/** Undefined until the browser has answered, empty where nothing is bound. */
function useBoundKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    const ask = async () => {
      const commands = await browser.commands.getAll();
      setKeys(commands.find(({ name }) => name === 'toggle-reader')?.shortcut ?? '');
    };
    void ask();
    // The user may come back from the browser's own list of shortcuts.
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return keys;
}
