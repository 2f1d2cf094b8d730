import type { Mention } from '../../annotate/reading.ts';
import { Excerpt } from '../Excerpt.tsx';
import { sentenceRange, textAt } from '../mention-text.ts';
import { counted } from '../plural.ts';
import { placeName } from '../reveal.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { useCardControl } from './control.ts';

interface SentencesProps {
  readonly mentions: readonly Mention[];
  /** The mention that the card stands at. */
  readonly at: Mention;
}

/** Every sentence that something stands in; each leads there. */
export function Sentences({ mentions, at }: SentencesProps) {
  const t = useTranslate();
  const control = useCardControl();
  const { reading, jump } = useView();
  const lead = (mention: Mention) => {
    control.close();
    jump(mention, textAt(reading.article, sentenceRange(reading.article, mention)));
  };
  return (
    <section class="sentences" aria-label={t('sentences')}>
      <h4>{counted(t, mentions.length, 'mentionedOnce', 'mentionedTimes')}</h4>
      <ul>
        {mentions.map((mention) => (
          <li key={placeName(mention)}>
            <button
              type="button"
              aria-current={placeName(mention) === placeName(at) ? 'true' : undefined}
              onClick={() => lead(mention)}
            >
              {mention.block === -1 && <small>{t('headline')}</small>}
              <Excerpt mention={mention} length={150} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
