/**
 * Small measures of plain text that several passes share. Patterns here and in
 * the passes name letters by ranges where they can: engines take milliseconds
 * to compile `\p{…}` classes, once for every page opened.
 */

/** White space that isn't one plain space: most spaces are, and need no replacing. */
const oddSpace = /(?: (?=[\s\u200b\u2060])|[^\S ]|[\u200b\u2060])[\s\u200b\u2060]*/g;

/** One space for each run of white space, no-break and zero-width ones too. */
export const singleSpaced = (text: string): string => text.replace(oddSpace, ' ');

/** The same, trimmed. */
export const collapse = (text: string): string => singleSpaced(text).trim();

/** Letters and digits only, lower case, words apart: what two texts are compared by. */
export function comparable(text: string): string {
  return wordsOf(text).join(' ');
}

// Latin letters and what stands between their words; other scripts are worth the
// milliseconds of a pattern that knows them all.
const latin = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf]*$/;
const betweenLatin = /[\0-/:-@[-`{-©«-±´¶-¸»¿×÷\u2000-\u206f\u20a0-\u20cf]+/;

/** The words of a text, lower case. */
export function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return latin.test(lower) ? lower.split(betweenLatin).filter(Boolean) : (lower.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []);
}

/** Share of the first text's distinct words that the second one has too, 0…1; 0 where it is empty. */
export function contained(text: string, other: string): number {
  const [words, others] = [new Set(wordsOf(text)), new Set(wordsOf(other))];
  return words.size === 0 ? 0 : [...words].filter((word) => others.has(word)).length / words.size;
}

/** Share of the shorter text's distinct words that the longer one has too, 0…1; 0 where one is empty. */
export function overlap(a: string, b: string): number {
  return new Set(wordsOf(a)).size <= new Set(wordsOf(b)).size ? contained(a, b) : contained(b, a);
}

/** Whether a text ends like a sentence; labels, captions and headings mostly don't. */
export const endsSentence = (text: string): boolean => /[.!?…。！？]["'”’»)\]」』]*$/.test(text);

/** Whether two texts say the same, case and punctuation aside. */
export const sameText = (a: string, b: string): boolean => saying(a)(b);

/** Tells which texts say the same as `text`, for one that is compared with many. */
export function saying(text: string): (other: string) => boolean {
  const words = comparable(text);
  // Small letters are two at most, İ's for one, and all the rest of comparing takes away.
  return (other) => words !== '' && other.length * 2 >= words.length && comparable(other) === words;
}

/** Removes markup that the page shows as text (`<b>…</b>`, `&amp;`), as copied captions often hold it. */
export function withoutLiteralMarkup(text: string): string {
  return decoded(text.replace(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?\s?\/?>/gi, ''));
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', apos: "'" };

/** Decodes numeric and the commonest named character references, once. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|nbsp|apos));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
