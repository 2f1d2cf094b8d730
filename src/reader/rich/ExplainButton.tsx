import { useOpener } from '../card/opener.ts';
import { textAt } from '../mention-text.ts';
import { placeIn } from '../reveal.ts';
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
  const { article } = useView().reading;
  const mention = { block, start: note.start, end: note.end };
  const opener = useOpener((button) => {
    const text = button.closest('[data-block]');
    return { note, block, anchor: (text && placeIn(text, mention)) ?? button, opener: button };
  });
  return <button type="button" class="explain" aria-label={t('explanationOf', textAt(article, mention))} {...opener} />;
}
