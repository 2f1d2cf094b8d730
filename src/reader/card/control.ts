/** Opens and closes the one card that explains a figure or a term. */
import { createContext } from 'preact';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { Explained } from '../rich/sorts.ts';

/** What the card explains, and the piece of text it belongs to. */
export interface OpenCard {
  readonly note: Explained;
  readonly block: number;
  /** The explained words. */
  readonly anchor: HTMLElement;
  /** What was clicked; the explained words themselves, save where those are inside a link. */
  readonly opener: HTMLElement;
}

/** What a piece of annotated text may ask of the card. */
export interface CardControl {
  open(card: OpenCard): void;
  /** Closes the card where it was opened from the same place. */
  toggle(card: OpenCard): void;
  /** Opens the card; where it is open already, gives it the keyboard. */
  enter(card: OpenCard): void;
  /** Opens the card because focus came; but not when the card itself gave the focus back. */
  preview(card: OpenCard): void;
  /** Focus went from the opener to `target`: closes the card unless it went into the card. */
  leave(target: EventTarget | null): void;
  close(): void;
  /** Closes the card and gives the focus back to where it belongs. */
  dismiss(): void;
}

const inert: CardControl = {
  open() {},
  toggle() {},
  enter() {},
  preview() {},
  leave() {},
  close() {},
  dismiss() {},
};

/** Holds the control of the surrounding article's card. */
export const CardContext = createContext<CardControl>(inert);

/** The control of the surrounding article's card. */
export const useCardControl = (): CardControl => useContext(CardContext);

/** Whether something is inside an open card. */
export const isInCard = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.card') !== null;

/** The state of one article's card; the control never changes, so that opening a card redraws no text. */
export function useCard(): { readonly card: OpenCard | null; readonly control: CardControl } {
  const [card, setCard] = useState<OpenCard | null>(null);
  const shown = useRef<OpenCard | null>(null);
  shown.current = card;
  const control = useMemo(() => controlOf(shown, setCard), []);
  return { card, control };
}

function controlOf(
  shown: { readonly current: OpenCard | null },
  setCard: (card: OpenCard | null) => void,
): CardControl {
  let givingBack = false;
  return {
    open: setCard,
    toggle: (card) => setCard(shown.current?.opener === card.opener ? null : card),
    enter: (card) => {
      if (shown.current?.opener !== card.opener) setCard(card);
      else document.querySelector<HTMLElement>('.card button')?.focus();
    },
    preview: (card) => {
      if (!givingBack) setCard(card);
    },
    leave: (target) => {
      if (!isInCard(target)) setCard(null);
    },
    close: () => setCard(null),
    dismiss: () => {
      const opener = shown.current?.opener;
      setCard(null);
      givingBack = true;
      if (opener) giveFocus(opener);
      givingBack = false;
    },
  };
}

// Mentions that are not marked are no controls, but the card can have been led to one.
function giveFocus(opener: HTMLElement): void {
  if (opener.tabIndex < 0) opener.tabIndex = -1;
  opener.focus({ preventScroll: true });
}
