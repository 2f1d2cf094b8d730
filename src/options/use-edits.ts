import { useRef } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../reader/translate.ts';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import type { Undo } from './undo/use-undo.ts';
import { useSettings } from './use-settings.ts';

// One by one, the presses of an arrow key would take as many presses to undo.
const pause = 2000;

interface Edits {
  /** Null until they are loaded. */
  readonly settings: Settings | null;
  readonly edit: Edit;
  readonly reset: () => void;
  /** Why the last save failed; null where it didn't. */
  readonly problem: MessageKey | null;
}

/** Changes what one field sets; `going` while more of the same is to come, as from a slider that is still held. */
export type Edit = (label: MessageKey, change: Partial<Settings>, pace?: Pace) => void;

/** At one blow, or step by step: by a slider that is still held, or has been let go. */
export type Pace = 'once' | 'held' | 'step';

/** Settings as they are edited here, each edit to be undone; what is done to a slider in one go is one edit. */
export function useEdits({ run }: Undo): Edits {
  const t = useTranslate();
  const { settings, change, problem } = useSettings();
  const going = useRef<MessageKey | null>(null);
  const timer = useRef(0);
  const stop = () => {
    going.current = null;
  };
  const remember = (said: Parameters<typeof run>[1]['said'], edit: Partial<Settings>) => {
    if (!settings) return;
    const before = Object.fromEntries(Object.entries(settings).filter(([key]) => key in edit));
    const undo = async () => {
      stop();
      change(before);
    };
    void run(async () => change(edit), { said, undo });
  };
  const edit: Edit = (label, values, pace = 'once') => {
    window.clearTimeout(timer.current);
    if (going.current === label) change(values);
    else remember(['settingChanged', t(label)], values);
    going.current = pace === 'once' ? null : label;
    if (pace === 'step') timer.current = window.setTimeout(stop, pause);
  };
  const reset = () => {
    stop();
    remember(['settingsReset'], defaultSettings);
  };
  return { settings, edit, reset, problem };
}
