/** Lines of a preview of what an import would change. */
import type { ComponentChildren } from 'preact';
import { useTranslate } from '../../reader/translate.ts';
import type { OwnTerm } from '../../settings/own-term.ts';
import type { ImportPlan } from '../exchange/plan.ts';

interface GroupProps<T> {
  readonly name: string;
  readonly of: readonly T[];
  readonly open?: boolean;
  readonly children: (item: T) => ComponentChildren;
}

// Nobody reads on, and drawing thousands takes seconds.
const mostShown = 300;

/** Rows that fare alike; nothing where there are none. */
export function Group<T>({ name, of, open = false, children }: GroupProps<T>) {
  const t = useTranslate();
  if (of.length === 0) return null;
  return (
    <details open={open}>
      <summary>{name}</summary>
      <ul>{of.slice(0, mostShown).map(children)}</ul>
      {of.length > mostShown && <p>{t('importMore', of.length - mostShown)}</p>}
    </details>
  );
}

/** A term that is new, or the same. */
export function TermLine({ term, expansion, gloss }: OwnTerm) {
  return (
    <li>
      <b>{term}</b> {expansion} <small>{gloss}</small>
    </li>
  );
}

/** A term that the file has otherwise. */
export function ChangedTerm({ before, after }: ImportPlan['changed'][number]) {
  return (
    <li>
      <b>{after.term}</b> <Change from={before.expansion} to={after.expansion} />
      <small>
        <Change from={before.gloss} to={after.gloss} />
      </small>
    </li>
  );
}

/** What a text was, and what it becomes. */
export function Change({ from, to }: { readonly from: string; readonly to: string }) {
  if (from === to) return <>{to}</>;
  return (
    <>
      {from && <del>{from}</del>} {to && <ins>{to}</ins>}
    </>
  );
}
