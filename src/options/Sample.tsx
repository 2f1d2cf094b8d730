import { useMemo, useRef } from 'preact/hooks';
import { annotate } from '../annotate/annotate.ts';
import { ArticlePage } from '../reader/ArticlePage.tsx';
import { useTranslate } from '../reader/translate.ts';
import type { OwnTerm } from '../settings/own-term.ts';
import type { Settings } from '../settings/settings.ts';
import { sampleArticle } from './sample-article.ts';

interface SampleProps {
  readonly highlights: Settings['highlights'];
  readonly ownTerms: readonly OwnTerm[];
}

/** An article as the reader would show it, annotated for real, the user's own terms included. */
export function Sample({ highlights, ownTerms }: SampleProps) {
  const t = useTranslate();
  const page = useRef<HTMLDivElement>(null);
  const reading = useMemo(() => annotate(sampleArticle, ownTerms), [ownTerms]);
  return (
    <aside class="sample" aria-label={t('sample')}>
      <ArticlePage reading={reading} highlights={highlights} glance={3} page={page} />
    </aside>
  );
}
