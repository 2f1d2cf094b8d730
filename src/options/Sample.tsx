import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { annotate } from '../annotate/annotate.ts';
import { ArticlePage } from '../reader/ArticlePage.tsx';
import { useTranslate } from '../reader/translate.ts';
import type { OwnTerm } from '../settings/own-term.ts';
import type { Settings } from '../settings/settings.ts';
import { withoutTerms } from '../surface/without-terms.ts';
import { sampleArticle } from './sample-article.ts';

interface SampleProps {
  readonly settings: Settings;
  readonly ownTerms: readonly OwnTerm[];
  readonly hidden: readonly string[];
}

/** An article as the reader would show it, annotated for real, with the user's own terms and without the hidden ones. */
export function Sample({ settings, ownTerms, hidden }: SampleProps) {
  const { highlights, termMarks, pictures } = settings;
  const t = useTranslate();
  const page = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => withoutTerms(annotate(sampleArticle, ownTerms), hidden), [ownTerms, hidden]);
  const isCramped = useCramped(page, settings);
  return (
    <section class="sample" aria-label={t('sample')}>
      <p class="hint" role="status">
        {isCramped && t('sampleCramped')}
      </p>
      <ArticlePage
        reading={reading}
        highlights={highlights}
        termMarks={termMarks}
        pictures={pictures}
        glance={3}
        page={page}
      />
    </section>
  );
}

/** Whether the sample has less room than the line width that was chosen on this page. */
function useCramped(page: RefObject<HTMLElement | null>, settings: Settings): boolean {
  const [isCramped, setCramped] = useState(false);
  const { current: widthAtFirst } = useRef(settings.width);
  useLayoutEffect(() => {
    const measure = () => {
      const article = page.current?.querySelector('article');
      // The computed width limit is that of the settings, in px; what the article has is at most that.
      if (article) setCramped(article.offsetWidth < Number.parseFloat(getComputedStyle(article).maxWidth) - 1);
    };
    // The settings reach the page's style in an effect of their own.
    const frame = requestAnimationFrame(measure);
    window.addEventListener('resize', measure);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('resize', measure);
    };
  }, [page, settings]);
  return isCramped && settings.width !== widthAtFirst;
}
