import { useCallback, useState } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import { hideTerm, showTerm } from '../../settings/hidden-terms.ts';
import type { OwnTerm } from '../../settings/own-term.ts';
import { deleteOwnTerm, deleteOwnTerms, saveOwnTerm, saveOwnTerms } from '../../settings/own-terms.ts';
import { type ImportPlan, toStore } from '../exchange/plan.ts';
import { Section } from '../nav/Section.tsx';
import type { Undo } from '../undo/use-undo.ts';
import { Exchange } from './Exchange.tsx';
import { HiddenTerms } from './HiddenTerms.tsx';
import { TermForm } from './TermForm.tsx';
import { TermList } from './TermList.tsx';
import { useAskedTerm } from './use-asked-term.ts';

interface GlossaryProps {
  readonly terms: readonly OwnTerm[];
  readonly hidden: readonly string[];
  readonly undo: Undo;
}

/** The user's own glossary: a form for new terms, import and export, the list, and what is hidden. */
export function Glossary({ terms, hidden, undo }: GlossaryProps) {
  const t = useTranslate();
  const [edited, setEdited] = useState<string | null>(null);
  const [draft, setDraft] = useState<OwnTerm | null>(null);
  const onAsked = useCallback(
    (asked: OwnTerm) => {
      if (terms.some(({ term }) => term === asked.term)) setEdited(asked.term);
      else setDraft(asked);
    },
    [terms],
  );
  useAskedTerm(onAsked);
  const onDelete = (term: OwnTerm) =>
    undo.run(() => deleteOwnTerm(term.term), {
      said: ['termDeleted', term.term],
      undo: () => saveOwnTerm(term),
      takesFocus: true,
    });
  const onShow = (term: string) =>
    undo.run(() => showTerm(term), { said: ['termShown', term], undo: () => hideTerm(term), takesFocus: true });
  const onImport = (plan: ImportPlan) =>
    undo.run(() => saveOwnTerms(toStore(plan)), {
      said: ['importDone', toStore(plan).length],
      undo: () => takeBack(plan),
      takesFocus: true,
    });
  return (
    <Section id="glossary" class="plain own-terms">
      <p class="hint">{t('ownTermsHint')}</p>
      {draft ? (
        <TermForm key={draft.term} terms={terms} draft={draft} onDone={() => setDraft(null)} />
      ) : (
        <TermForm terms={terms} />
      )}
      <Exchange terms={terms} onImport={onImport} />
      {terms.length === 0 ? (
        <p class="none">{t('ownTermsEmpty')}</p>
      ) : (
        <TermList terms={terms} edited={edited} onEdit={setEdited} onDelete={(term) => void onDelete(term)} />
      )}
      <HiddenTerms terms={hidden} onShow={(term) => void onShow(term)} />
    </Section>
  );
}

async function takeBack({ added, changed }: ImportPlan): Promise<void> {
  if (changed.length > 0) await saveOwnTerms(changed.map(({ before }) => before));
  await deleteOwnTerms(added.map(({ term }) => term));
}
