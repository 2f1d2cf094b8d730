import type { NumberNames } from './number-names.ts';

const digits = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const scales: readonly (readonly [word: string, size: number])[] = [
  ['triliun', 1e12],
  ['miliar', 1e9],
  ['juta', 1e6],
  ['ribu', 1e3],
  ['ratus', 100],
  ['puluh', 10],
];

function whole(value: number): string {
  if (value < 10) return digits[value] ?? '';
  if (value === 11) return 'sebelas';
  if (value > 11 && value < 20) return `${whole(value - 10)} belas`;
  const [word, size] = scales.find(([, each]) => value >= each) ?? ['', 1];
  const count = Math.floor(value / size);
  // "sepuluh", "seratus", "seribu"; but "satu juta".
  const head = count === 1 && size <= 1000 ? `se${word}` : `${whole(count)} ${word}`;
  const rest = value % size;
  return rest === 0 ? head : `${head} ${whole(rest)}`;
}

/** Indonesian numbers; Malay shares them. */
export const indonesian: NumberNames = { whole, point: 'koma', minus: 'minus', to: 'sampai' };
