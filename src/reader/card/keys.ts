import type { TargetedKeyboardEvent } from 'preact';
import type { CardControl } from './control.ts';

/**
 * Keeps the Tab key true to what the eye sees: the card stands beside its words, so behind its last control
 * comes what follows those words, and before its first one come the words themselves.
 */
export function followTab(event: TargetedKeyboardEvent<HTMLElement>, control: CardControl): void {
  if (event.key !== 'Tab') return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')];
  const focused = document.activeElement;
  if (event.shiftKey && (focused === controls[0] || focused === event.currentTarget)) {
    event.preventDefault();
    control.dismiss();
  } else if (!event.shiftKey && focused === controls.at(-1)) {
    // Not prevented: from there the browser goes on to the next control of the text.
    control.dismiss();
  }
}
