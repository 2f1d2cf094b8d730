import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTranslate } from '../../reader/translate.ts';
import type { OwnTerm } from '../../settings/own-term.ts';

interface TermRowProps {
  readonly term: OwnTerm;
  readonly onEdit: () => void;
  readonly onDelete: () => void;
  /** Where the keyboard goes back to after editing. */
  readonly focused: boolean;
  readonly onFocused: () => void;
}

/** A term in the list, with what can be done with it. */
export function TermRow({ term: { term, expansion, gloss }, onEdit, onDelete, focused, onFocused }: TermRowProps) {
  const t = useTranslate();
  const edit = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (!focused) return;
    edit.current?.focus();
    onFocused();
  }, [focused, onFocused]);
  return (
    <div class="term-row">
      <p>
        <b>{term}</b> {expansion}
        {gloss && <small>{gloss}</small>}
      </p>
      <button type="button" class="quiet" ref={edit} aria-label={t('termEditNamed', term)} onClick={onEdit}>
        {t('termEdit')}
      </button>
      <button type="button" class="quiet" aria-label={t('termDeleteNamed', term)} onClick={onDelete}>
        {t('termDelete')}
      </button>
    </div>
  );
}
