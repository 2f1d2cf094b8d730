/** What a file says about one term, checked; whatever the format. */
import type { MessageKey } from '../../reader/translate.ts';
import { type OwnTerm, ownTermLimits, tidied } from '../../settings/own-term.ts';
import type { Problem } from '../problem.ts';

/** A term as a file has it; the gloss is null where the file has no place for it, which takes no gloss away. */
export interface ReadTerm {
  readonly term: string;
  readonly expansion: string;
  readonly gloss: string | null;
}

/** A row that can't be used, and why. */
export interface BadRow {
  readonly row: number;
  readonly problem: Problem;
  /** What stands in it, shortened. */
  readonly text: string;
}

/** One row of a file, by its number there. */
export type Row = { readonly row: number; readonly term: ReadTerm } | BadRow;

/** What a file holds, or why it can't be read at all. */
export type Read =
  | {
      readonly rows: readonly Row[];
      /** What the format calls a row, with its number. */
      readonly rowName: MessageKey;
    }
  | { readonly problem: Problem };

/** Values of a row before they are checked. */
export type RawTerm = { readonly [K in keyof OwnTerm]?: unknown };

const parts = ['term', 'expansion', 'gloss'] as const;

const tooLong = {
  term: 'importTermTooLong',
  expansion: 'importExpansionTooLong',
  gloss: 'importGlossTooLong',
} as const satisfies Record<keyof OwnTerm, MessageKey>;

/** The row with its term, or with what is wrong about it. */
export function checkedRow(row: number, raw: RawTerm): Row {
  const values = { term: raw.term ?? '', expansion: raw.expansion ?? '', gloss: raw.gloss ?? '' };
  const bad = (...problem: Problem) =>
    badRow(
      row,
      problem,
      parts
        .map((part) => String(values[part]).trim())
        .filter(Boolean)
        .join(' · '),
    );
  if (!areTexts(values)) return bad('importNotText');
  const term = { term: tidied(values.term), expansion: tidied(values.expansion), gloss: tidied(values.gloss) };
  if (!term.term) return bad('importNoTerm');
  if (!term.expansion) return bad('importNoExpansion');
  const long = parts.find((part) => term[part].length > ownTermLimits[part]);
  if (long) return bad(tooLong[long], ownTermLimits[long]);
  return { row, term: raw.gloss === undefined ? { ...term, gloss: null } : term };
}

const areTexts = (values: Record<keyof OwnTerm, unknown>): values is OwnTerm =>
  parts.every((part) => typeof values[part] === 'string');

const shownLength = 90;

/** A row that can't be used; `text` may be of any length. */
export function badRow(row: number, problem: Problem, text: string): BadRow {
  const short = tidied(text);
  return { row, problem, text: short.length > shownLength ? `${short.slice(0, shownLength)}…` : short };
}
