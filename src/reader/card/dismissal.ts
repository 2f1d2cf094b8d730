import { useEffect } from 'preact/hooks';
import { type CardControl, isInCard, type OpenCard } from './control.ts';

/** Closes an open card on Escape, and on a press anywhere but on the card and what opened it. */
export function useCardDismissal(card: OpenCard | null, control: CardControl): void {
  useEffect(() => {
    if (!card) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Default prevented, because the browser itself would close the popup.
      event.preventDefault();
      event.stopImmediatePropagation();
      if (isInCard(document.activeElement)) control.dismiss();
      else control.close();
    };
    const onPress = ({ target }: Event) => {
      if (target instanceof Node && !isInCard(target) && !card.opener.contains(target)) control.close();
    };
    // In the capturing phase the innermost open thing hears Escape before the reader does.
    window.addEventListener('keydown', onKeyDown, true);
    window.addEventListener('pointerdown', onPress, true);
    return () => {
      window.removeEventListener('keydown', onKeyDown, true);
      window.removeEventListener('pointerdown', onPress, true);
    };
  }, [card, control]);
}
