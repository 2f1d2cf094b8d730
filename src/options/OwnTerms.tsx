import { useState } from 'preact/hooks';
import { useTranslate } from '../reader/translate.ts';
import { deleteOwnTerm, type OwnTerm } from '../settings/own-terms.ts';
import { TermForm } from './TermForm.tsx';

/** The user's own glossary: a form for new terms over the list of those there are. */
export function OwnTerms({ terms }: { readonly terms: readonly OwnTerm[] }) {
  const t = useTranslate();
  const [edited, setEdited] = useState<string | null>(null);
  return (
    <section class="own-terms">
      <h2>{t('sectionOwnTerms')}</h2>
      <p>{t('ownTermsHint')}</p>
      <TermForm />
      {terms.length === 0 && <p class="none">{t('ownTermsEmpty')}</p>}
      <ul>
        {terms.map((term) => (
          <li key={term.term}>
            {edited === term.term ? (
              <TermForm edited={term} onDone={() => setEdited(null)} />
            ) : (
              <TermRow term={term} onEdit={() => setEdited(term.term)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TermRowProps {
  readonly term: OwnTerm;
  readonly onEdit: () => void;
}

function TermRow({ term: { term, expansion, gloss }, onEdit }: TermRowProps) {
  const t = useTranslate();
  return (
    <div class="term-row">
      <p>
        <b>{term}</b> {expansion}
        {gloss && <small>{gloss}</small>}
      </p>
      <button type="button" class="quiet" aria-label={t('termEditNamed', term)} onClick={onEdit}>
        {t('termEdit')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t('termDeleteNamed', term)}
        onClick={() => void deleteOwnTerm(term)}
      >
        {t('termDelete')}
      </button>
    </div>
  );
}
