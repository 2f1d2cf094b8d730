/** Small measures of plain text that several passes share. */

/** One space for each run of white space (no-break and zero-width ones too), trimmed. */
export function collapse(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim();
}

/** Letters and digits only, lower case, words apart: what two texts are compared by. */
export function comparable(text: string): string {
  return wordsOf(text).join(' ');
}

/** The words of a text, lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
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

/** Whether two texts say the same, case and punctuation aside. */
export function sameText(a: string, b: string): boolean {
  const words = comparable(a);
  return words !== '' && words === comparable(b);
}

/** Removes markup that the page shows as text (`<b>…</b>`, `&amp;`), as copied captions often hold it. */
export function withoutLiteralMarkup(text: string): string {
  const stripped = text.replace(/<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,200})?\s?\/?>/gi, '');
  return stripped.replace(/&(amp|lt|gt|quot|nbsp|#39|apos);/g, (_, name: string) => entities[name] ?? '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", apos: "'" };
