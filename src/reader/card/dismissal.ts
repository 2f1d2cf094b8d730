import { useInnerEscape, useOutsidePress } from '../escape.ts';
import { type CardControl, isInCard, type OpenCard } from './control.ts';

/** Closes an open card on Escape, and on a press anywhere but on the card and what opened it. */
export function useCardDismissal(card: OpenCard | null, control: CardControl): void {
  useInnerEscape(card !== null, () => {
    if (isInCard(document.activeElement)) control.dismiss();
    else control.close();
  });
  useOutsidePress(card !== null, (target) => isInCard(target) || card?.opener.contains(target) === true, control.close);
}
