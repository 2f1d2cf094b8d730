/** The extension's shortcuts as the browser has them, and the browser's own page for them. */
import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../platform/browser.ts';

/** A command and the keys that are really bound to it: the browser or the user may have dropped the suggested ones. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** All commands; null until the browser has answered. */
export function useCommands(): readonly Command[] | null {
  const [commands, setCommands] = useState<readonly Command[] | null>(null);
  useEffect(() => {
    const ask = async () => {
      const all = await browser.commands.getAll();
      setCommands(all.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut })));
    };
    void ask();
    // The user may come back from the browser's own page.
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, []);
  return commands;
}

/** Opens the browser's page for shortcuts; false where there is no way there but the user's own. */
export async function openBrowserShortcuts(): Promise<boolean> {
  try {
    if ('openShortcutSettings' in browser.commands) await browser.commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false;
  }
}
