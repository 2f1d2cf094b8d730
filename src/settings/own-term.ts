/** One term that the user explains: its shape, its limits, and how its text is kept. */
import * as v from 'valibot';

/** Longest term, expansion and gloss that are kept, in characters. */
export const ownTermLimits = { term: 40, expansion: 200, gloss: 400 } as const;

const text = (limit: number) => v.pipe(v.string(), v.trim(), v.maxLength(limit));

/** One own term; what fails it is not stored, and not read back. */
export const ownTermSchema = v.object({
  term: v.pipe(text(ownTermLimits.term), v.nonEmpty()),
  expansion: v.pipe(text(ownTermLimits.expansion), v.nonEmpty()),
  gloss: v.fallback(text(ownTermLimits.gloss), ''),
});

/** A term the user defined. */
export type OwnTerm = v.InferOutput<typeof ownTermSchema>;

/** A text as it is kept: one line of composed letters, with nothing in it that is no character. */
export const tidied = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
