import { useState } from 'preact/hooks';
import type { Term } from '../../annotate/reading.ts';
import { TermForm } from '../add-term/TermForm.tsx';
import { AddIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { arrange, type TermOrder } from './arrange.ts';
import { GlossaryRow } from './GlossaryRow.tsx';
import type { OnlyProps } from './only-props.ts';
import { Section } from './Section.tsx';

/** Lists longer than this can be filtered. */
const glanceable = 8;

/** All terms of the article, in its order or by the alphabet. */
export function Glossary({ only, onOnly }: OnlyProps) {
  const t = useTranslate();
  const { reading, terms: actions } = useView();
  const [order, setOrder] = useState<TermOrder>('text');
  const [filter, setFilter] = useState('');
  const [adding, setAdding] = useState(false);
  const { terms } = reading;
  if (terms.length === 0 && !actions.onSaveTerm) return null;
  const shown = arrange(terms, order, terms.length > glanceable ? filter : '');
  return (
    <Section
      title={t('glossary')}
      count={terms.length}
      tools={
        <>
          {terms.length > 1 && <OrderSwitch order={order} onChoose={setOrder} />}
          {actions.onSaveTerm && <AddTool isOpen={adding} onToggle={() => setAdding(!adding)} />}
        </>
      }
    >
      {adding && <TermForm onDone={() => setAdding(false)} />}
      {terms.length > glanceable && (
        <input
          type="search"
          class="filter"
          placeholder={t('filterTerms')}
          aria-label={t('filterTerms')}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <Rows terms={shown} only={only} onOnly={onOnly} />
    </Section>
  );
}

function Rows({ terms, only, onOnly }: OnlyProps & { readonly terms: readonly Term[] }) {
  const t = useTranslate();
  const { reading } = useView();
  if (terms.length === 0) return <p class="none">{t(reading.terms.length > 0 ? 'noTermsMatch' : 'noTerms')}</p>;
  return (
    <ul class="glossary">
      {terms.map((term) => (
        <GlossaryRow key={term.term} term={term} isOnly={term === only} onOnly={onOnly} />
      ))}
    </ul>
  );
}

interface OrderSwitchProps {
  readonly order: TermOrder;
  readonly onChoose: (order: TermOrder) => void;
}

function OrderSwitch({ order, onChoose }: OrderSwitchProps) {
  const t = useTranslate();
  const labels = { text: t('orderText'), alphabet: t('orderAlphabet') };
  return (
    <fieldset class="order" aria-label={t('order')}>
      {(['text', 'alphabet'] as const).map((choice) => (
        <button key={choice} type="button" aria-pressed={order === choice} onClick={() => onChoose(choice)}>
          {labels[choice]}
        </button>
      ))}
    </fieldset>
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
