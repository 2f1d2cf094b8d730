import type { TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { storageProblem } from '../../reader/storage-problem.ts';
import { type MessageKey, useTranslate } from '../../reader/translate.ts';
import { type OwnTerm, ownTermLimits, tidied } from '../../settings/own-term.ts';
import { deleteOwnTerm, saveOwnTerm } from '../../settings/own-terms.ts';
import { checkedRow } from '../exchange/rows.ts';
import type { Problem } from '../problem.ts';

const blank: OwnTerm = { term: '', expansion: '', gloss: '' };

const labels = { term: 'term', expansion: 'termExpansion', gloss: 'termGloss' } as const satisfies Record<
  keyof OwnTerm,
  MessageKey
>;

interface TermFormProps {
  /** The terms there are: no other may take the spelling of one. */
  readonly terms: readonly OwnTerm[];
  /** The term that is edited; a new one where absent. */
  readonly edited?: OwnTerm;
  /** What a new term's form is filled in with. */
  readonly draft?: OwnTerm;
  /** Called with the spelling that was saved, or with none where nothing was; without it the form can't be left. */
  readonly onDone?: (saved?: string) => void;
}

/** Adds a term, or changes one. */
export function TermForm({ terms, edited, draft, onDone }: TermFormProps) {
  const t = useTranslate();
  const [values, setValues] = useState(edited ?? draft ?? blank);
  const [problem, setProblem] = useState<Problem | null>(null);
  const form = useFocus(edited !== undefined || draft !== undefined);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = problemOf(values, edited, terms) ?? (await problemOfSaving(values, edited));
    setProblem(found);
    if (found) return;
    setValues(blank);
    onDone?.(tidied(values.term));
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Escape') onDone?.();
  };
  return (
    // The browser's own bubbles speak the browser's language, not always the page's.
    <form class="term-form" noValidate ref={form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {(['term', 'expansion', 'gloss'] as const).map((name) => (
        <label key={name}>
          {t(labels[name])}
          <input
            name={name}
            value={values[name]}
            maxLength={ownTermLimits[name]}
            autocomplete="off"
            onInput={(event) => setValues({ ...values, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p role="alert">{problem && t(...problem)}</p>
      <div>
        <button type="submit" class="action">
          {t(edited ? 'termSave' : 'termAdd')}
        </button>
        {onDone && (
          <button type="button" class="quiet" onClick={() => onDone()}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

/** Puts the caret where the term's meaning is written, once the form is there. */
function useFocus(wanted: boolean) {
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => {
    if (wanted) form.current?.querySelector<HTMLInputElement>('[name=expansion]')?.focus();
  }, [wanted]);
  return form;
}

function problemOf(values: OwnTerm, edited: OwnTerm | undefined, terms: readonly OwnTerm[]): Problem | null {
  const term = tidied(values.term);
  if (!term || !tidied(values.expansion)) return ['termInvalid'];
  if (term !== edited?.term && terms.some((other) => other.term === term)) return ['termTaken', term];
  const row = checkedRow(0, values);
  return 'problem' in row ? row.problem : null;
}

async function problemOfSaving(values: OwnTerm, edited: OwnTerm | undefined): Promise<Problem | null> {
  try {
    await saveOwnTerm(values);
    // A new spelling is stored under a new name; the old one goes only when the new one is safe.
    if (edited && edited.term !== tidied(values.term)) await deleteOwnTerm(edited.term);
    return null;
  } catch (error) {
    return [storageProblem(error)];
  }
}
