import type { Term, TermSource } from '../../annotate/reading.ts';
import { type MessageKey, useTranslate } from '../translate.ts';
import { Mentions } from './Mentions.tsx';

const sourceLabel: Record<TermSource, MessageKey> = {
  article: 'sourceArticle',
  own: 'sourceOwn',
  builtin: 'sourceBuiltin',
};

/** What a term stands for, what it means, and who says so. */
export function TermCard({ term }: { readonly term: Term | undefined }) {
  const t = useTranslate();
  if (!term) return null;
  return (
    <>
      <h3>{term.term}</h3>
      <p class="expansion">{term.expansion}</p>
      {term.english && (
        <p class="english" lang="en">
          {term.english}
        </p>
      )}
      {term.gloss && <p>{term.gloss}</p>}
      <footer>
        <span class={`source source-${term.source}`}>{t(sourceLabel[term.source])}</span>
        <Mentions count={term.mentions.length} />
      </footer>
    </>
  );
}
