import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CloseIcon } from '../icons.tsx';
import { textAt } from '../mention-text.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { isInCard, type OpenCard, useCardControl } from './control.ts';
import { FigureCard } from './FigureCard.tsx';
import { followTab } from './keys.ts';
import { anchorBox, roomFor, wantedSize } from './measure.ts';
import { placeCard } from './place.ts';
import { TermCard } from './TermCard.tsx';

/** The card that explains one figure or term, beside the text it explains. */
export function Card({ card }: { readonly card: OpenCard }) {
  const t = useTranslate();
  const control = useCardControl();
  const { reading } = useView();
  const { note, block, anchor, opener } = card;
  const element = useRef<HTMLDivElement>(null);
  const placement = usePlacement(element, anchor);
  const mention = { block, start: note.start, end: note.end };
  const printed = textAt(reading.article, mention);
  return (
    <div
      ref={element}
      class="card"
      role="dialog"
      aria-label={t('explanationOf', printed)}
      tabIndex={-1}
      // Until it is measured the card has no place.
      style={placement ?? { visibility: 'hidden' }}
      onKeyDown={(event) => followTab(event, control)}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget && relatedTarget !== opener && !isInCard(relatedTarget)) control.close();
      }}
    >
      {note.kind === 'term' ? (
        <TermCard index={note.term} at={mention} anchor={anchor} />
      ) : (
        <FigureCard figure={note} at={mention} printed={printed} />
      )}
      <button type="button" class="close" aria-label={t('closeCard')} title={t('closeCard')} onClick={control.dismiss}>
        <CloseIcon />
      </button>
    </div>
  );
}

interface CardStyle {
  [property: string]: string;
}

function usePlacement(element: { readonly current: HTMLElement | null }, anchor: HTMLElement): CardStyle | null {
  const [style, setStyle] = useState<CardStyle | null>(null);
  const place = () => setStyle(element.current && styleBeside(element.current, anchor));
  useLayoutEffect(place, [anchor]);
  useEffect(() => {
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [anchor]);
  return style;
}

function styleBeside(card: HTMLElement, anchor: HTMLElement): CardStyle | null {
  const page = card.offsetParent;
  if (!(page instanceof HTMLElement)) return null;
  const { left, top, maxHeight } = placeCard(anchorBox(anchor), wantedSize(card), roomFor(page));
  // From the viewport's coordinates to the page's own, so that the card scrolls with the text.
  const origin = page.getBoundingClientRect();
  return {
    left: `${left - origin.left + page.scrollLeft}px`,
    top: `${top - origin.top + page.scrollTop}px`,
    'max-height': `${maxHeight}px`,
  };
}
