import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { AddSelection } from './add-term/AddSelection.tsx';
import { Byline } from './Byline.tsx';
import { Blocks } from './blocks/Blocks.tsx';
import { HideTool } from './blocks/HideTool.tsx';
import { Picture } from './blocks/Picture.tsx';
import { Card } from './card/Card.tsx';
import { CardContext, type OpenCard, useCard } from './card/control.ts';
import { useCardDismissal } from './card/dismissal.ts';
import { Glance } from './Glance.tsx';
import { type Subject, useOnly } from './only.ts';
import { Appendix } from './print/Appendix.tsx';
import { RichText } from './rich/RichText.tsx';
import { Foot } from './status/Foot.tsx';
import { useView } from './view.ts';

interface SheetProps {
  /** How many key figures the strip has room for. */
  readonly glance: number;
  readonly page: RefObject<HTMLDivElement | null>;
  /** What all else but its sentences is dimmed for. */
  readonly only?: Subject | undefined;
  /** Hides a block; without it none is offered to be hidden. */
  readonly onHide?: ((block: number) => void) | undefined;
}

/** The article on its page, with the card that explains it. */
export function Sheet({ glance, page, only, onHide }: SheetProps) {
  const { card, control } = useCard();
  const view = useView();
  const { article, titleSpans } = view.reading;
  useCardDismissal(card, control);
  useOnly(page, only);
  // A new article, or one drawn anew, must not keep a card that belongs to the old one's text.
  useEffect(() => control.close(), [view, control]);
  return (
    <CardContext.Provider value={control}>
      <div class="page" ref={page} tabIndex={-1}>
        <article lang={article.language || undefined} dir={article.direction} class={only && 'dimmed'}>
          <h1 data-block={-1}>
            <RichText text={article.title} marks={[]} notes={titleSpans} block={-1} />
          </h1>
          <Byline authors={article.authors} />
          <Glance most={glance} />
          {article.lead && <Picture picture={article.lead} lead />}
          <Blocks />
          <Foot article={article} />
        </article>
        <Appendix />
        <div aria-live="polite">{card && <Card key={keyOf(card)} card={card} />}</div>
        {onHide && <HideTool page={page} onHide={onHide} />}
        <AddSelection page={page} />
      </div>
    </CardContext.Provider>
  );
}

// A term's card stays the same element on its way from mention to mention, and so keeps the focus.
function keyOf({ note, block }: OpenCard): string {
  return note.kind === 'term' ? `term ${note.term}` : `${block}:${note.start}`;
}
