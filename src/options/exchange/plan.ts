/** What an import would do, said before it does anything. */
import type { OwnTerm } from '../../settings/own-term.ts';
import { type BadRow, badRow, type ReadTerm, type Row } from './rows.ts';

/** A term that the file has otherwise. */
interface Changed {
  readonly before: OwnTerm;
  readonly after: OwnTerm;
}

/** What becomes of each row of a file. */
export interface ImportPlan {
  readonly added: readonly OwnTerm[];
  readonly changed: readonly Changed[];
  readonly same: readonly OwnTerm[];
  readonly bad: readonly BadRow[];
}

/** Compares the rows of a file with the terms there are. Nothing is ever taken away. */
export function planImport(existing: readonly OwnTerm[], rows: readonly Row[]): ImportPlan {
  const { good, bad } = withoutTwins(rows);
  const stored = new Map(existing.map((term) => [term.term, term]));
  const added: OwnTerm[] = [];
  const changed: Changed[] = [];
  const same: OwnTerm[] = [];
  for (const read of good) {
    const before = stored.get(read.term);
    const after = { ...read, gloss: read.gloss ?? before?.gloss ?? '' };
    if (!before) added.push(after);
    else if (isSame(before, after)) same.push(before);
    else changed.push({ before, after });
  }
  return { added, changed, same, bad };
}

/** Each term once: said twice alike it is one, said otherwise the second time it is an error, for who knows which is right. */
function withoutTwins(rows: readonly Row[]): { good: Iterable<ReadTerm>; bad: readonly BadRow[] } {
  const good = new Map<string, ReadTerm>();
  const bad: BadRow[] = [];
  for (const row of rows) {
    if ('problem' in row) {
      bad.push(row);
      continue;
    }
    const { term } = row;
    const earlier = good.get(term.term) ?? term;
    if (isSame(earlier, term)) good.set(term.term, earlier);
    else bad.push(badRow(row.row, ['importTwice', term.term], `${term.term} · ${term.expansion}`));
  }
  return { good: good.values(), bad };
}

const isSame = (a: ReadTerm, b: ReadTerm): boolean => a.expansion === b.expansion && a.gloss === b.gloss;

/** The terms that the import stores. */
export const toStore = ({ added, changed }: ImportPlan): OwnTerm[] => [...added, ...changed.map(({ after }) => after)];
