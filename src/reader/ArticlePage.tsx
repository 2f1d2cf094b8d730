import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Settings } from '../settings/settings.ts';
import { Byline } from './Byline.tsx';
import { Blocks } from './blocks/Blocks.tsx';
import { Picture } from './blocks/Picture.tsx';
import { Card } from './card/Card.tsx';
import { CardContext, useCard } from './card/control.ts';
import { useCardDismissal } from './card/dismissal.ts';
import { Glance } from './Glance.tsx';
import { reveal } from './reveal.ts';
import { RichText } from './rich/RichText.tsx';
import { ViewContext } from './view.ts';

interface ArticlePageProps {
  readonly reading: Reading;
  readonly highlights: Settings['highlights'];
  /** How many key figures the strip has room for. */
  readonly glance: number;
  readonly page: RefObject<HTMLDivElement | null>;
}

/** The article on its page, with the card that explains it. */
export function ArticlePage({ reading, highlights, glance, page }: ArticlePageProps) {
  const { card, control } = useCard();
  const { article } = reading;
  useCardDismissal(card, control);
  // A new article must not keep a card that belongs to the old one's text.
  useEffect(() => control.close(), [reading, highlights, control]);
  return (
    <ViewContext.Provider value={{ reading, highlights }}>
      <CardContext.Provider value={control}>
        <div class="page" ref={page} tabIndex={-1}>
          <article lang={article.language || undefined} dir={article.direction}>
            <h1 data-block={-1}>
              <RichText text={article.title} marks={[]} notes={reading.titleSpans} block={-1} />
            </h1>
            <Byline authors={article.authors} />
            <Glance most={glance} onJump={({ at, sentence }) => page.current && reveal(page.current, at, sentence)} />
            {article.lead && <Picture picture={article.lead} lead />}
            <Blocks />
          </article>
          <div aria-live="polite">{card && <Card key={card.anchor.dataset.place} card={card} />}</div>
        </div>
      </CardContext.Provider>
    </ViewContext.Provider>
  );
}
