/** Terms that a line in capitals cannot tell from ordinary words: `AS`, `PAN`, `BIG`. */

// Four letters or more; anything shorter that can be spoken is taken for a word without a list.
const longer = new Set('peta sara dana bank kali desa iklan lapas mas pas satu'.split(' '));

/** Whether a term, printed in capitals, may as well be an ordinary word. */
export function isOrdinaryWord(term: string): boolean {
  const lower = term.toLowerCase();
  return longer.has(lower) || (lower.length < 4 && /[aiueoy]/.test(lower));
}
