/** An explained term before it is found in an article. */
import type { Term } from '../reading.ts';
import { isCapitalised, type Token } from '../tokens.ts';

/** What must stand beside an ambiguous term for this sense of it. Words are lower case; `#` is any number. */
export interface Cue {
  /** A capitalised word follows: `PT Angin Timur`. */
  readonly beforeName: boolean;
  /** One of these follows, if any are named. */
  readonly before: readonly string[];
  /** One of these precedes, if any are named. */
  readonly after: readonly string[];
  /** None of these follows. */
  readonly notBefore: readonly string[];
  /** None of these precedes. */
  readonly notAfter: readonly string[];
}

/** A term with its explanation and, where it is ambiguous, its cue. */
export interface Entry extends Omit<Term, 'mentions'> {
  readonly cue?: Cue;
  /** Whether any spelling will do: `PILKADA`, `Pilkada`. */
  readonly anyCase?: boolean;
}

/** Reads `name`, `before:nomor,no`, `after:tni`, `not-before:roma`, `not-after:partai`; null where there is none. */
export function parseCue(rules: readonly string[]): Cue | null {
  const parts = rules.map((rule) => rule.split(':'));
  const list = (name: string) => parts.find(([key]) => key === name)?.[1]?.split(',') ?? [];
  const cue = {
    beforeName: rules.includes('name'),
    before: list('before'),
    after: list('after'),
    notBefore: list('not-before'),
    notAfter: list('not-after'),
  };
  return Object.values(cue).some((part) => part === true || (part !== false && part.length > 0)) ? cue : null;
}

/** How particular a cue is: a sense that names its neighbours is tried first, one without a cue last. */
export function rankOf({ cue }: Entry): number {
  if (cue === undefined) return 3;
  if (cue.before.length > 0 || cue.after.length > 0) return 0;
  return cue.beforeName ? 1 : 2;
}

/** Whether the neighbours of the tokens `from` to `to` (exclusive) allow this sense. */
export function cueHolds(cue: Cue, tokens: readonly Token[], from: number, to: number): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (isAmong(cue.notAfter, before) || isAmong(cue.notBefore, next)) return false;
  if (cue.after.length > 0 && !isAmong(cue.after, before)) return false;
  if (cue.before.length > 0 && !isAmong(cue.before, next)) return false;
  return !cue.beforeName || isCapitalised(next);
}

/** Whether a neighbour of the tokens `from` to `to` (exclusive) speaks against this sense. */
export function cueForbids({ cue }: Entry, tokens: readonly Token[], from: number, to: number): boolean {
  return cue !== undefined && (isAmong(cue.notAfter, tokens[from - 1]) || isAmong(cue.notBefore, tokens[to]));
}

function isAmong(words: readonly string[], token: Token | undefined): boolean {
  if (token === undefined) return false;
  return words.includes(token.lower) || (token.kind === 'number' && words.includes('#'));
}

/** Whether a spelling is the term's: exact, but a term with a small first letter may begin a sentence. */
export function isSpelling(spelling: string, { term, anyCase }: Entry): boolean {
  if (spelling === term || anyCase) return true;
  return spelling.slice(1) === term.slice(1) && spelling.charAt(0).toLowerCase() === term.charAt(0);
}
