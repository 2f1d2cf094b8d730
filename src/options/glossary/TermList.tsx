import { useCallback, useState } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import type { OwnTerm } from '../../settings/own-term.ts';
import { searchTerms } from './search.ts';
import { TermForm } from './TermForm.tsx';
import { TermRow } from './TermRow.tsx';

interface TermListProps {
  readonly terms: readonly OwnTerm[];
  /** The term that is edited in its place. */
  readonly edited: string | null;
  readonly onEdit: (term: string | null) => void;
  readonly onDelete: (term: OwnTerm) => void;
}

/** The terms there are, to search, edit in place and delete. */
export function TermList({ terms, edited, onEdit, onDelete }: TermListProps) {
  const t = useTranslate();
  const [query, setQuery] = useState('');
  const [returning, setReturning] = useState<string | null>(null);
  const onFocused = useCallback(() => setReturning(null), []);
  const found = searchTerms(terms, query);
  const shown = terms.filter((term) => found.includes(term) || term.term === edited);
  return (
    <>
      <label class="search">
        <span>{t('termSearch')}</span>
        <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        <output>{t('termCount', found.length, terms.length)}</output>
      </label>
      {found.length === 0 && <p class="none">{t('termNotFound')}</p>}
      <ul>
        {shown.map((term) => (
          <li key={term.term}>
            {edited === term.term ? (
              <TermForm
                terms={terms}
                edited={term}
                onDone={(saved) => {
                  setReturning(saved ?? term.term);
                  onEdit(null);
                }}
              />
            ) : (
              <TermRow
                term={term}
                onEdit={() => onEdit(term.term)}
                onDelete={() => onDelete(term)}
                focused={returning === term.term}
                onFocused={onFocused}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
