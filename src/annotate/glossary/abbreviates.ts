/** Whether letters stand for words: initials (`PBB`), syllables (`Korut`) and mixtures (`PPh`). */
import type { Token } from '../tokens.ts';

const optional = new Set(
  'dan di ke dari untuk dengan atas bagi pada yang oleh serta para of the and for in on to de la'.split(' '),
);

/**
 * Whether every word gives the abbreviation one or more letters, in order, the
 * first of them its own first. Function words and the second half of a doubled
 * word (`negara-negara`) may give none. Stricter than any subsequence on
 * purpose: "(Antara)" after a caption must not define anything.
 */
export function abbreviates(short: string, long: readonly Token[]): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /\p{L}/u.test(letter)).join('');
  const words = long.filter((token) => token.kind === 'word');
  const [first] = words;
  if (words.length < 2 || words.length > letters.length + 4 || first === undefined || mayBeLeftOut(words, 0))
    return false;
  if (words.some((word) => word.text === short)) return false;
  // The numbers of letters that the words so far may account for.
  let taken = new Set([0]);
  words.forEach((word, index) => {
    const before = taken;
    taken = new Set([...before].flatMap((count) => lettersAfter(letters, count, word.lower)));
    if (mayBeLeftOut(words, index)) for (const count of before) taken.add(count);
  });
  return taken.has(letters.length);
}

function mayBeLeftOut(words: readonly Token[], index: number): boolean {
  const word = words[index]?.lower ?? '';
  return optional.has(word) || words[index - 1]?.lower === word;
}

/** How many letters are accounted for after a word, for each length of chunk it may give. */
function lettersAfter(letters: string, from: number, word: string): number[] {
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
