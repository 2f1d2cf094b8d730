/** Prints whole numbers in Indonesian words, for tests that read them back. */

const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const scales: readonly [string, number][] = [
  ['triliun', 1e12],
  ['miliar', 1e9],
  ['juta', 1e6],
  ['ribu', 1e3],
  ['ratus', 100],
  ['puluh', 10],
];

/** `25300` as `dua puluh lima ribu tiga ratus`; up to a thousand trillion. */
export function spelled(value: number): string {
  if (value < 10) return units[value] ?? '';
  if (value === 11) return 'sebelas';
  if (value > 11 && value < 20) return `${spelled(value - 10)} belas`;
  const [word, scale] = scales.find(([, size]) => value >= size) ?? ['', 1];
  const count = Math.floor(value / scale);
  // "sepuluh", "seratus", "seribu"; but "satu juta".
  const head = count === 1 && scale <= 1000 ? `se${word}` : `${spelled(count)} ${word}`;
  const rest = value % scale;
  return rest === 0 ? head : `${head} ${spelled(rest)}`;
}
