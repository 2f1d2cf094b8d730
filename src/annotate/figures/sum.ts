/** How a number grows, word by word: what was read so far, and what each word may add to it. */
import type { NumberWord } from './grammar.ts';

/** The number read so far. `room` is the place that may still be filled: after `dua puluh` only units fit. */
export interface Sum {
  readonly total: number;
  readonly group: number;
  readonly room: number;
  readonly last: number;
  readonly lastRoom: number;
  readonly scale: number;
}

/** Nothing read yet. */
export const nothing: Sum = { total: 0, group: 0, room: 1000, last: 0, lastRoom: 0, scale: Number.POSITIVE_INFINITY };

/** The sum with one more word; null where the word does not go on with it. */
export function applyWord(sum: Sum, word: NumberWord): Sum | null {
  switch (word.role) {
    case 'add':
      return word.value < sum.room && (word.value > 0 || sum === nothing) ? add(sum, word.value) : null;
    case 'teen':
      return sum.last > 0 && sum.last < 10 && sum.lastRoom > 10 ? raise(sum, sum.last + 10, 1) : null;
    case 'times':
      return sum.last > 0 && sum.last < word.value && sum.lastRoom > word.value
        ? raise(sum, sum.last * word.value, word.value)
        : null;
    case 'times-all':
      return sum.group > 0 && (sum.room === 0 || sum.group < 100 || word.value < 100)
        ? raiseAll(sum, word.value)
        : null;
    case 'scale':
      // "three lakh crore": a larger scale multiplies what a smaller one made.
      if (sum.group === 0 && sum.total > 0 && word.value > sum.scale)
        return { ...sum, total: sum.total * word.value, scale: word.value };
      return sum.group > 0 && word.value < sum.scale ? scaled(sum, sum.group, word.value) : null;
    case 'one-scale':
      return sum.group === 0 && word.value < sum.scale ? scaled(sum, 1, word.value) : null;
    case 'half':
      return applyFraction(sum, 0.5);
  }
}

/** The sum with a part of its last whole: "two and a third" adds a third of one, "two million and a third" of a million. */
export function applyFraction(sum: Sum, fraction: number): Sum | null {
  if (sum.group === 0 && sum.total > 0) return { ...sum, total: sum.total + fraction * sum.scale, room: 0, scale: 0 };
  return Number.isInteger(sum.group) && sum.group < 1000
    ? { ...sum, group: sum.group + fraction, room: 0, last: 0 }
    : null;
}

function add(sum: Sum, value: number): Sum {
  const room = value >= 100 ? 100 : value >= 20 ? 10 : 1;
  return { ...sum, group: sum.group + value, room, last: value, lastRoom: sum.room };
}

function raise(sum: Sum, value: number, room: number): Sum {
  return { ...sum, group: sum.group - sum.last + value, room, last: room === 1 ? 0 : value, lastRoom: sum.lastRoom };
}

function raiseAll(sum: Sum, factor: number): Sum {
  return { ...sum, group: sum.group * factor, room: factor === 100 ? 100 : 1, last: 0, lastRoom: 0 };
}

function scaled(sum: Sum, group: number, scale: number): Sum {
  return { total: sum.total + group * scale, group: 0, room: 1000, last: 0, lastRoom: 0, scale };
}

/** The same behind an article: "a million" counts one. */
export function applyAfterArticle(sum: Sum, word: NumberWord): Sum | null {
  if (word.role !== 'scale' && word.role !== 'times-all' && word.role !== 'times') return null;
  return sum.group === 0 ? applyWord({ ...sum, group: 1, last: 1, lastRoom: 1000 }, word) : null;
}
