import type { NumberNames } from './number-names.ts';

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: readonly (readonly [word: string, size: number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['hundred', 100],
];

function whole(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return [tens[Math.floor(value / 10) - 2], small[value % 10]].slice(0, value % 10 ? 2 : 1).join('-');
  const [word, size] = scales.find(([, each]) => value >= each) ?? ['', 1];
  const rest = value % size;
  const head = `${whole(Math.floor(value / size))} ${word}`;
  // "two hundred and five", "a thousand and one"; but "one thousand two hundred".
  return rest === 0 ? head : `${head}${rest < 100 ? ' and' : ''} ${whole(rest)}`;
}

/** English numbers. */
export const english: NumberNames = { whole, point: 'point', minus: 'minus', to: 'to' };
