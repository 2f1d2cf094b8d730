/** Hears the reader's own keys; leaves all others to the browser, the page's fields and assistive technology. */
import { useEffect, useRef } from 'preact/hooks';
import { type Command, keymap } from './keymap.ts';
import { isTypedInto } from './typed-into.ts';

/** What each key does; what is missing is not heard. */
export type Commands = Readonly<Partial<Record<Command, () => void>>>;

/** Runs the command of each key that is pressed alone, while `isOn`. */
export function useKeys(commands: Commands, isOn: boolean): void {
  const latest = useRef(commands);
  latest.current = commands;
  useEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const run = commandOf(event, latest.current);
      if (!run) return;
      // The browser's own quick search must not open as well, nor the key be typed into what gets the focus.
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}

/** What the event asks for; undefined where the key belongs to somebody else. */
export function commandOf(event: KeyboardEvent, commands: Commands): (() => void) | undefined {
  // Shift is part of how some keyboards write a sign; the others make a key the browser's or the system's.
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  if (isTypedInto(event.target) || document.querySelector('dialog[open]')) return undefined;
  const bound = keymap.find(({ key }) => key === event.key);
  return bound && commands[bound.command];
}
