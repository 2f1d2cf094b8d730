import { useMemo, useRef } from 'preact/hooks';
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
export function Sample({ settings: { highlights, termMarks }, ownTerms, hidden }: SampleProps) {
  const t = useTranslate();
  const page = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => withoutTerms(annotate(sampleArticle, ownTerms), hidden), [ownTerms, hidden]);
  return (
    <aside class="sample" aria-label={t('sample')}>
      <ArticlePage reading={reading} highlights={highlights} termMarks={termMarks} glance={3} page={page} />
    </aside>
  );
}
