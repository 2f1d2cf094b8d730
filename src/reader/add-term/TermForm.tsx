import type { TargetedSubmitEvent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnTerm, Term } from '../../annotate/reading.ts';
import { useInnerEscape } from '../escape.ts';
import { storageProblem } from '../storage-problem.ts';
import { type MessageKey, useTranslate } from '../translate.ts';
import { useView } from '../view.ts';

// What is longer is refused where it is stored.
const longest = { term: 40, expansion: 200, gloss: 400 } as const;

const labels = { term: 'term', expansion: 'termExpansion', gloss: 'termGloss' } as const satisfies Record<
  keyof OwnTerm,
  MessageKey
>;

interface TermFormProps {
  /** The term to begin with. */
  readonly term?: string;
  readonly onDone: () => void;
}

/** Adds a term to the user's own glossary; what the article knows about it is filled in. */
export function TermForm({ term = '', onDone }: TermFormProps) {
  const t = useTranslate();
  const { reading, terms } = useView();
  const [draft, setDraft] = useState(() => draftOf(term, reading.terms));
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(term ? '[name=expansion]' : '[name=term]')?.focus(), [term]);
  useInnerEscape(true, onDone);
  const onSubmit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = await problemOfSaving(draft, terms.onSaveTerm);
    setProblem(found);
    if (!found) onDone();
  };
  return (
    // The browser's own bubbles speak the browser's language, not always the page's.
    <form class="add-term" aria-label={t('addToGlossary')} noValidate ref={form} onSubmit={onSubmit}>
      {(['term', 'expansion', 'gloss'] as const).map((name) => (
        <label key={name}>
          {t(labels[name])}
          <input
            name={name}
            value={draft[name]}
            maxLength={longest[name]}
            autocomplete="off"
            onInput={({ currentTarget }) => setDraft({ ...draft, [name]: currentTarget.value })}
          />
        </label>
      ))}
      <p role="alert">{problem && t(problem)}</p>
      <div>
        <button type="submit" class="action">
          {t('termAdd')}
        </button>
        <button type="button" class="deed" onClick={onDone}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}

function draftOf(term: string, known: readonly Term[]): OwnTerm {
  const { expansion = '', gloss = '' } = known.find((other) => other.term === term) ?? {};
  return { term, expansion, gloss };
}

async function problemOfSaving(
  draft: OwnTerm,
  save: ((term: OwnTerm) => Promise<void>) | undefined,
): Promise<MessageKey | null> {
  const { term, expansion, gloss } = draft;
  if (!term.trim() || !expansion.trim()) return 'termInvalid';
  try {
    await save?.({ term: term.trim(), expansion: expansion.trim(), gloss: gloss.trim() });
    return null;
  } catch (error) {
    return storageProblem(error);
  }
}
