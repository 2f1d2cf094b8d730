import { useEffect } from 'preact/hooks';
import type { Mention, Term, TermSource } from '../../annotate/reading.ts';
import { light } from '../light.ts';
import { type MessageKey, useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { useCardControl } from './control.ts';
import { MentionSteps } from './MentionSteps.tsx';

const sourceLabel: Record<TermSource, MessageKey> = {
  article: 'sourceArticle',
  own: 'sourceOwn',
  builtin: 'sourceBuiltin',
};

interface TermCardProps {
  /** Which of the reading's terms. */
  readonly index: number;
  readonly at: Mention;
  readonly anchor: HTMLElement;
}

/** What a term stands for, what it means, who says so, and where else it stands. */
export function TermCard({ index, at, anchor }: TermCardProps) {
  const t = useTranslate();
  const term = useView().reading.terms[index];
  useEffect(() => {
    const page = anchor.closest('.page');
    return page && term ? light('mention', page, term.mentions) : undefined;
  }, [term, anchor]);
  if (!term) return null;
  return (
    <>
      <h3>{term.term}</h3>
      <p class="expansion">{term.expansion}</p>
      {term.english && term.english !== term.expansion && (
        <p class="english" lang="en">
          {term.english}
        </p>
      )}
      {term.gloss && <p>{term.gloss}</p>}
      <footer>
        <span class={`source source-${term.source}`}>{t(sourceLabel[term.source])}</span>
        <MentionSteps mentions={term.mentions} at={at} term={index} anchor={anchor} />
        <Deeds term={term} />
      </footer>
    </>
  );
}

function Deeds({ term: { term, expansion, gloss } }: { readonly term: Term }) {
  const t = useTranslate();
  const control = useCardControl();
  const { onEditTerm, onHideTerm } = useView().terms;
  const hide = (hideTerm: (term: string) => Promise<void>) => {
    control.close();
    void hideTerm(term);
  };
  if (!onEditTerm && !onHideTerm) return null;
  return (
    <p class="deeds">
      {onEditTerm && (
        <button
          type="button"
          class="deed"
          data-action="edit-term"
          onClick={() => onEditTerm({ term, expansion, gloss })}
        >
          {t('termEdit')}
        </button>
      )}
      {onHideTerm && (
        <button
          type="button"
          class="deed"
          data-action="hide-term"
          title={t('hideTermHint', term)}
          onClick={() => hide(onHideTerm)}
        >
          {t('hideTerm')}
        </button>
      )}
    </p>
  );
}
