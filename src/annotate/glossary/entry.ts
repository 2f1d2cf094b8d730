/** An explained term before it is found in an article. */
import type { Term } from '../reading.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';

/** What must stand beside an ambiguous term for this sense of it. Words are lower case. */
export interface Cue {
  /** A capitalised word follows: `PT Angin Timur`. */
  readonly beforeName: boolean;
  /** One of these follows, if any are named. */
  readonly before: readonly string[];
  /** One of these precedes, if any are named. */
  readonly after: readonly string[];
  /** None of these precedes. */
  readonly notAfter: readonly string[];
}

/** A term with its explanation and, where it is ambiguous, its cue. */
export interface Entry extends Omit<Term, 'mentions'> {
  readonly cue?: Cue;
}

/** Reads `name`, `before:nomor,no`, `after:tni`, `not-after:partai`, separated by spaces. */
export function parseCue(text: string): Cue {
  const parts = text.split(' ').map((part) => part.split(':'));
  const list = (name: string) => parts.find(([key]) => key === name)?.[1]?.split(',') ?? [];
  return {
    beforeName: parts.some(([key]) => key === 'name'),
    before: list('before'),
    after: list('after'),
    notAfter: list('not-after'),
  };
}

/** Whether the neighbours of the tokens `from` to `to` (exclusive) allow this sense. */
export function cueHolds(cue: Cue, tokens: readonly Token[], from: number, to: number): boolean {
  const before = lowerAt(tokens, from - 1);
  if (cue.notAfter.includes(before)) return false;
  if (cue.after.length > 0 && !cue.after.includes(before)) return false;
  if (cue.before.length > 0 && !cue.before.includes(lowerAt(tokens, to))) return false;
  return !cue.beforeName || isCapitalised(tokens[to]);
}

/** Whether a spelling is the term's: exact, but a term with a small first letter may begin a sentence. */
export function isSpelling(spelling: string, term: string): boolean {
  return (
    spelling === term || (spelling.slice(1) === term.slice(1) && spelling.charAt(0).toLowerCase() === term.charAt(0))
  );
}
