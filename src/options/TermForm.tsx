import type { TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { type MessageKey, useTranslate } from '../reader/translate.ts';
import { deleteOwnTerm, type OwnTerm, ownTermLimits, saveOwnTerm } from '../settings/own-terms.ts';

const blank: OwnTerm = { term: '', expansion: '', gloss: '' };

const labels = { term: 'term', expansion: 'termExpansion', gloss: 'termGloss' } as const satisfies Record<
  keyof OwnTerm,
  MessageKey
>;

interface TermFormProps {
  /** The term that is edited; a new one where absent. */
  readonly edited?: OwnTerm;
  readonly onDone?: () => void;
}

/** Adds a term, or changes one. */
export function TermForm({ edited, onDone }: TermFormProps) {
  const t = useTranslate();
  const [draft, setDraft] = useState(edited ?? blank);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = await problemOfSaving(draft, edited);
    setProblem(found);
    if (found) return;
    setDraft(blank);
    onDone?.();
  };
  return (
    // The browser's own bubbles speak the browser's language, not always the page's.
    <form class="term-form" noValidate onSubmit={onSubmit}>
      {(['term', 'expansion', 'gloss'] as const).map((name) => (
        <label key={name}>
          {t(labels[name])}
          <input
            name={name}
            value={draft[name]}
            maxLength={ownTermLimits[name]}
            autocomplete="off"
            onInput={(event) => setDraft({ ...draft, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <p role="alert">{problem && t(problem)}</p>
      <div>
        <button type="submit" class="action">
          {t(edited ? 'termSave' : 'termAdd')}
        </button>
        {onDone && (
          <button type="button" class="quiet" onClick={onDone}>
            {t('cancel')}
          </button>
        )}
      </div>
    </form>
  );
}

async function problemOfSaving(draft: OwnTerm, edited: OwnTerm | undefined): Promise<MessageKey | null> {
  if (!draft.term.trim() || !draft.expansion.trim()) return 'termInvalid';
  try {
    await saveOwnTerm(draft);
    // A new spelling is stored under a new name; the old one goes only when the new one is safe.
    if (edited && edited.term !== draft.term.trim()) await deleteOwnTerm(edited.term);
    return null;
  } catch {
    return 'storageFull';
  }
}
