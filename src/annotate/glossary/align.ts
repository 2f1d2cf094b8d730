/** Whether letters stand for words: initials (`PBB`), syllables (`Korut`), mixtures (`PPh`). */

/** A word of a long form, and whether it may give no letter. */
export interface LongWord {
  readonly lower: string;
  readonly optional: boolean;
  /** Whether it may give all its letters, as `TKI` does in `PPTKIS`. */
  readonly acronym?: boolean;
}

/** How letters may be taken from words, strictest first. */
export const alignments = ['initials', 'parts', 'syllables', 'skipping'] as const;

/** One way to take letters from words. */
export type Alignment = (typeof alignments)[number];

/**
 * Whether all letters come from the words, in order, each word giving some unless it is optional.
 * `initials` takes one letter a word, `parts` its first and any later ones, `syllables` also a piece from
 * inside (`peneLITian`), and `skipping` leaves out one word.
 */
export function aligns(letters: string, words: readonly LongWord[], alignment: Alignment): boolean {
  const [first] = words;
  if (first === undefined || first.optional || letters === '') return false;
  const spare = alignment === 'skipping' ? 1 : 0;
  // For each number of words left out: how many letters the words so far may account for.
  let states: readonly ReadonlySet<number>[] = [new Set([0])];
  words.forEach((word, at) => {
    states = Array.from({ length: Math.min(states.length + (at > 0 ? spare : 0), spare + 1) }, (_, skipped) => {
      const before = [...(states[skipped] ?? [])];
      const after = new Set(before.flatMap((count) => takenAfter(letters, count, word, alignment)));
      if (word.optional) for (const count of before) after.add(count);
      else if (at > 0) for (const count of states[skipped - 1] ?? []) after.add(count);
      return after;
    });
  });
  return states.some((counts) => counts.has(letters.length));
}

function takenAfter(
  letters: string,
  from: number,
  { lower, acronym }: LongWord,
  alignment: Alignment,
): readonly number[] {
  if (alignment === 'initials' || alignment === 'skipping') {
    const whole = acronym && letters.startsWith(lower, from) ? [from + lower.length] : [];
    return letters[from] === lower[0] ? [from + 1, ...whole] : [];
  }
  const ends = fromFirst(letters, from, lower);
  return alignment === 'parts' ? ends : [...ends, ...fromInside(letters, from, lower)];
}

/** After its first letter a word may give any later ones. */
function fromFirst(letters: string, from: number, word: string): number[] {
  const ends: number[] = [];
  if (letters[from] !== word[0]) return ends;
  let inWord = 0;
  for (let to = from; to < letters.length; to++) {
    inWord = word.indexOf(letters.charAt(to), inWord) + 1;
    if (inWord === 0) break;
    ends.push(to + 1);
  }
  return ends;
}

const shortestPiece = 3;

/** A piece from inside a word, whole: `peneLITian`, `keBUDayaan`. */
function fromInside(letters: string, from: number, word: string): number[] {
  const ends: number[] = [];
  for (let to = from + shortestPiece; to <= letters.length && word.includes(letters.slice(from, to)); to++)
    ends.push(to);
  return ends;
}

/** The letters of a short form; a digit repeats the letter before it or the one after: `UKP4`, `P2HP`; a plural may lose its s. Two digits are a model's number or a year: `GP16`. */
export function lettersOf(short: string): readonly string[] {
  const lower = short.toLowerCase();
  const plain = lower.replace(/[^\p{L}\p{N}]/gu, '');
  const repeated = plain.replace(/(\p{L})([2-5])/gu, (_, letter: string, times) => letter.repeat(Number(times)));
  const letters = /\d{2}/.test(plain) ? plain : plain.replace(/[^\p{L}]/gu, '');
  const singular = /^\p{Lu}{2,}s$/u.test(short) ? letters.slice(0, -1) : letters;
  return [...new Set([plain, repeated, letters, singular])].filter((form) =>
    /\p{L}.*\p{L}|^\p{N}\p{L}|^\p{L}\p{N}$/u.test(form),
  );
}
