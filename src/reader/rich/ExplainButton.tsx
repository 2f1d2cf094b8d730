import { useCardControl } from '../card/control.ts';
import { textAt } from '../mention-text.ts';
import { placeName } from '../reveal.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import type { Explained } from './sorts.ts';

interface ExplainButtonProps {
  readonly note: Explained;
  readonly block: number;
}

/** Stands behind a link and explains what is inside it, so that the link itself can still be followed. */
export function ExplainButton({ note, block }: ExplainButtonProps) {
  const t = useTranslate();
  const card = useCardControl();
  const { article } = useView().reading;
  const mention = { block, start: note.start, end: note.end };
  const cardAt = (opener: HTMLElement) => {
    const link = opener.closest('[data-block]');
    const anchor = link?.querySelector<HTMLElement>(`[data-place="${placeName(mention)}"]`) ?? opener;
    return { note, block, anchor, opener };
  };
  return (
    <button
      type="button"
      class="explain"
      aria-haspopup="dialog"
      aria-label={t('explanationOf', textAt(article, mention))}
      onClick={(event) => card.toggle(cardAt(event.currentTarget))}
      onBlur={(event) => card.leave(event.relatedTarget)}
    />
  );
}
