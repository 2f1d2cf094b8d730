/** Opens and closes the one card that explains a figure or a term. */
import { createContext } from 'preact';
import { useContext, useMemo, useState } from 'preact/hooks';
import type { Explained } from '../rich/sorts.ts';

/** What the card explains, and the piece of text it belongs to. */
export interface OpenCard {
  readonly note: Explained;
  readonly anchor: HTMLElement;
}

/** What a piece of annotated text may ask of the card. */
export interface CardControl {
  open(note: Explained, anchor: HTMLElement): void;
  /** Closes the card where it already belongs to `anchor`. */
  toggle(note: Explained, anchor: HTMLElement): void;
  /** Focus went from the anchor to `target`: closes the card unless it went into the card. */
  leave(target: EventTarget | null): void;
  close(): void;
}

const inert: CardControl = { open() {}, toggle() {}, leave() {}, close() {} };

/** Holds the control of the surrounding article's card. */
export const CardContext = createContext<CardControl>(inert);

/** The control of the surrounding article's card. */
export const useCardControl = (): CardControl => useContext(CardContext);

/** The state of one article's card; the control never changes, so that opening a card redraws no text. */
export function useCard(): { readonly card: OpenCard | null; readonly control: CardControl } {
  const [card, setCard] = useState<OpenCard | null>(null);
  const control = useMemo<CardControl>(
    () => ({
      open: (note, anchor) => setCard({ note, anchor }),
      toggle: (note, anchor) => setCard((shown) => (shown?.anchor === anchor ? null : { note, anchor })),
      leave: (target) => {
        if (!(target instanceof Element && target.closest('.card'))) setCard(null);
      },
      close: () => setCard(null),
    }),
    [],
  );
  return { card, control };
}
