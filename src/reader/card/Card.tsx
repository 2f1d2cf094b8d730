import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import type { OpenCard } from './control.ts';
import { FigureCard } from './FigureCard.tsx';
import { anchorBox, roomFor } from './measure.ts';
import { placeCard } from './place.ts';
import { TermCard } from './TermCard.tsx';

/** The card that explains one figure or term, beside the text it explains. */
export function Card({ card: { note, anchor } }: { readonly card: OpenCard }) {
  const t = useTranslate();
  const { reading } = useView();
  const element = useRef<HTMLDivElement>(null);
  const placement = usePlacement(element, anchor);
  const printed = anchor.textContent;
  return (
    <div
      ref={element}
      class="card"
      role="dialog"
      aria-label={t('explanationOf', printed)}
      tabIndex={-1}
      // Until it is measured the card has no place.
      style={placement ?? { visibility: 'hidden' }}
    >
      {note.kind === 'term' ? (
        <TermCard term={reading.terms[note.term]} />
      ) : (
        <FigureCard figure={note} printed={printed} />
      )}
    </div>
  );
}

interface CardStyle {
  [property: string]: string;
}

function usePlacement(element: { readonly current: HTMLElement | null }, anchor: HTMLElement): CardStyle | null {
  const [style, setStyle] = useState<CardStyle | null>(null);
  useLayoutEffect(() => {
    const card = element.current;
    const page = card?.offsetParent;
    if (!card || !(page instanceof HTMLElement)) return;
    const { left, top, maxHeight } = placeCard(anchorBox(anchor), card.getBoundingClientRect(), roomFor(page));
    // From the viewport's coordinates to the page's own, so that the card scrolls with the text.
    const origin = page.getBoundingClientRect();
    setStyle({
      left: `${left - origin.left + page.scrollLeft}px`,
      top: `${top - origin.top + page.scrollTop}px`,
      'max-height': `${maxHeight}px`,
    });
  }, [element, anchor]);
  return style;
}
