import type { TargetedFocusEvent, TargetedKeyboardEvent, TargetedMouseEvent } from 'preact';
import { type OpenCard, useCardControl } from './control.ts';

/**
 * What makes an element open a card: a click, or the keyboard's focus; with the card open, Enter goes into it.
 * `cardAt` says which card, given the element.
 */
export function useOpener(cardAt: (opener: HTMLElement) => OpenCard) {
  const control = useCardControl();
  return {
    'aria-haspopup': 'dialog',
    onClick: ({ currentTarget }: TargetedMouseEvent<HTMLElement>) => control.toggle(cardAt(currentTarget)),
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      control.enter(cardAt(event.currentTarget));
    },
    onFocus: ({ currentTarget }: TargetedFocusEvent<HTMLElement>) => {
      if (currentTarget.matches(':focus-visible')) control.preview(cardAt(currentTarget));
    },
    onBlur: ({ relatedTarget }: TargetedFocusEvent<HTMLElement>) => control.leave(relatedTarget),
  } as const;
}
