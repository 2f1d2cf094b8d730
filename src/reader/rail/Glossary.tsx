import { useState } from 'preact/hooks';
import type { Term } from '../../annotate/reading.ts';
import { TermForm } from '../add-term/TermForm.tsx';
import { AddIcon } from '../icons.tsx';
import type { OnlyProps } from '../only.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { arrange, type TermOrder } from './arrange.ts';
import { GlossaryRow } from './GlossaryRow.tsx';
import { Section } from './Section.tsx';

/** Lists longer than this can be filtered. */
const glanceable = 8;

/** All terms of the article, in its order or by the alphabet. */
export function Glossary({ only, onOnly }: OnlyProps) {
  const { reading, terms: actions } = useView();
  const [order, setOrder] = useState<TermOrder>('text');
  const [filter, setFilter] = useState('');
  const [adding, setAdding] = useState(false);
  const { terms } = reading;
  const shown = arrange(terms, order, terms.length > glanceable ? filter : '');
  return (
    <Section
      name="glossary"
      heading="glossary"
      count={terms.length}
      tools={
        <>
          {terms.length > 1 && <AlphabetSwitch order={order} onChoose={setOrder} />}
          {actions.onSaveTerm && <AddTool isOpen={adding} onToggle={() => setAdding(!adding)} />}
        </>
      }
    >
      {adding && <TermForm onDone={() => setAdding(false)} />}
      {terms.length > glanceable && <Filter value={filter} onChange={setFilter} />}
      <Rows terms={shown} only={only} onOnly={onOnly} />
    </Section>
  );
}

interface FilterProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Filter({ value, onChange }: FilterProps) {
  const t = useTranslate();
  return (
    <input
      type="search"
      class="filter"
      placeholder={t('filterTerms')}
      aria-label={t('filterTerms')}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
      onKeyDown={(event) => {
        // The first Escape is for the field; the reader stays open.
        if (event.key !== 'Escape' || !value) return;
        event.preventDefault();
        onChange('');
      }}
    />
  );
}

function Rows({ terms, only, onOnly }: OnlyProps & { readonly terms: readonly Term[] }) {
  const t = useTranslate();
  const { reading } = useView();
  if (terms.length === 0) return <p class="none">{t(reading.terms.length > 0 ? 'noTermsMatch' : 'noTerms')}</p>;
  return (
    <ul class="glossary">
      {terms.map((term) => (
        <GlossaryRow key={term.term} term={term} only={only} onOnly={onOnly} />
      ))}
    </ul>
  );
}

interface AlphabetSwitchProps {
  readonly order: TermOrder;
  readonly onChoose: (order: TermOrder) => void;
}

function AlphabetSwitch({ order, onChoose }: AlphabetSwitchProps) {
  const t = useTranslate();
  const isOn = order === 'alphabet';
  return (
    <button
      type="button"
      class="order"
      data-action="alphabet"
      aria-pressed={isOn}
      // No other name than the letters in sight: who speaks to the browser says what he sees.
      title={t('orderAlphabet')}
      onClick={() => onChoose(isOn ? 'text' : 'alphabet')}
    >
      A–Z
    </button>
  );
}

function AddTool({ isOpen, onToggle }: { readonly isOpen: boolean; readonly onToggle: () => void }) {
  const t = useTranslate();
  return (
    <button
      type="button"
      class="small-tool"
      data-action="add-term"
      aria-expanded={isOpen}
      aria-label={t('addToGlossary')}
      title={t('addToGlossary')}
      onClick={onToggle}
    >
      <AddIcon />
    </button>
  );
}
