import type { Mention } from '../../annotate/reading.ts';
import { BackIcon, ForthIcon } from '../icons.tsx';
import { placeIn, placeName } from '../reveal.ts';
import { useTranslate } from '../translate.ts';
import { useCardControl } from './control.ts';

interface MentionStepsProps {
  readonly mentions: readonly Mention[];
  /** The mention that the card stands at. */
  readonly at: Mention;
  /** Which of the reading's terms. */
  readonly term: number;
  readonly anchor: HTMLElement;
}

/** Leads from mention to mention; the card comes along, and after the last one comes the first. */
export function MentionSteps({ mentions, at, term, anchor }: MentionStepsProps) {
  const t = useTranslate();
  const control = useCardControl();
  if (mentions.length < 2) return <span>{t('mentionedOnce')}</span>;
  const current = mentions.findIndex((mention) => placeName(mention) === placeName(at));
  const go = (step: number) => {
    const mention = mentions.at((current + step) % mentions.length);
    const place = mention && placeIn(anchor.closest('.page') ?? document, mention);
    if (!mention || !place) return;
    // At once: the card has to know where the place ends up.
    place.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { block, start, end } = mention;
    control.open({ note: { kind: 'term', term, start, end }, block, anchor: place, opener: place });
  };
  return (
    <p class="steps">
      <button type="button" data-action="previous" aria-label={t('previousMention')} onClick={() => go(-1)}>
        <BackIcon />
      </button>
      <span>{t('mentionOf', current + 1, mentions.length)}</span>
      <button type="button" data-action="next" aria-label={t('nextMention')} onClick={() => go(1)}>
        <ForthIcon />
      </button>
    </p>
  );
}
