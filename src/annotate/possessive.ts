/** `tentaranya` as `tentara`: a noun without its possessive ending. */
export function withoutPossessive(word: string): string {
  return word.length > 6 ? word.replace(/nya$/, '') : word;
}
