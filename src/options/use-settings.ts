import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { storageProblem } from '../reader/storage-problem.ts';
import type { MessageKey } from '../reader/translate.ts';
import type { Settings } from '../settings/settings.ts';
import { loadSettings, onSettingsChange, saveSettings } from '../settings/store.ts';

// A slider sends dozens of values a second, and synced storage takes two writes a second for long.
const savingDelay = 300;

interface EditedSettings {
  /** Null until they are loaded. */
  readonly settings: Settings | null;
  /** Shows the change at once and saves it soon. */
  readonly change: (change: Partial<Settings>) => void;
  /** Why the last save failed; null where it didn't. */
  readonly problem: MessageKey | null;
}

/** Settings as the user edits them, following changes from other pages. */
export function useSettings(): EditedSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const pending = useRef<Partial<Settings>>({});
  const timer = useRef(0);

  const save = useCallback(() => {
    window.clearTimeout(timer.current);
    const unsaved = pending.current;
    pending.current = {};
    if (Object.keys(unsaved).length === 0) return;
    saveSettings(unsaved).then(
      () => setProblem(null),
      (error) => setProblem(storageProblem(error)),
    );
  }, []);

  useEffect(() => {
    // What is being edited here outranks what arrives from elsewhere meanwhile.
    const show = (stored: Settings) => setSettings({ ...stored, ...pending.current });
    void loadSettings().then(show);
    window.addEventListener('pagehide', save);
    const stop = onSettingsChange(show);
    return () => {
      window.removeEventListener('pagehide', save);
      stop();
    };
  }, [save]);

  const change = useCallback(
    (edit: Partial<Settings>) => {
      setSettings((shown) => shown && { ...shown, ...edit });
      pending.current = { ...pending.current, ...edit };
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(save, savingDelay);
    },
    [save],
  );

  return { settings, change, problem };
}
