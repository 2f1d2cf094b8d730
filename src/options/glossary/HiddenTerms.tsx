import { useTranslate } from '../../reader/translate.ts';

interface HiddenTermsProps {
  readonly terms: readonly string[];
  readonly onShow: (term: string) => void;
}

/** The terms that the reader marks nowhere, each to be brought back. */
export function HiddenTerms({ terms, onShow }: HiddenTermsProps) {
  const t = useTranslate();
  return (
    <div class="hidden-terms">
      <h3>{t('hiddenTerms')}</h3>
      <p class="hint">{t(terms.length === 0 ? 'hiddenTermsEmpty' : 'hiddenTermsHint')}</p>
      <ul>
        {terms.map((term) => (
          <li key={term} class="term-row">
            <p>
              <b>{term}</b>
            </p>
            <button type="button" class="quiet" aria-label={t('termShowNamed', term)} onClick={() => onShow(term)}>
              {t('termShow')}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
