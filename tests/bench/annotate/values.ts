/** Compares values written in different forms: the data's (`4y6m`, `14.19 km`, `-1y`) and ours (seconds, ISO 8601). */
import type { FoundFigure } from './tool.ts';

/** Numbers, or a text where a value is none. */
type Comparable = readonly number[] | string;

/** Whether a figure says the value that the data gives; money must also be in its currency. */
export function sameValue(gold: unknown, kind: string, found: FoundFigure): boolean {
  const [wanted, said] = [goldValue(gold, kind), ownValue(found)];
  if (typeof wanted === 'string' || typeof said === 'string') return wanted === said;
  return wanted.length === said.length && wanted.every((value, index) => isNear(value, said[index] ?? Number.NaN));
}

/** Whether two numbers differ by less than what rounding to three digits does. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(a) * 0.001;
}

function goldValue(gold: unknown, kind: string): Comparable {
  const isDate = kind === 'date' || kind === 'time';
  if (Array.isArray(gold)) {
    const parts = gold.map((part) => goldValue(part, kind));
    return isDate ? parts.join('/') : parts.flatMap((part) => (typeof part === 'string' ? [] : part));
  }
  if (typeof gold === 'number') return isDate ? String(gold) : [gold];
  const text = String(gold);
  if (isDate) return goldDate(text);
  const numbers = kind === 'duration' ? seconds(text) : numbersOf(text);
  return numbers.length > 0 ? numbers : text;
}

// "[05:10,06:25]" → "05:10/06:25", "1950s" → "195X", "-1y" → "-P1Y".
function goldDate(text: string): string {
  return text
    .replace(/^\[(.*)\]$/, '$1')
    .replace(',', '/')
    .replace(/^(\d{3})0s$/, '$1X')
    .replace(/^(-?)(\d+)(y|mo|w|d)$/, (_, sign, count, unit) => `${sign}P${count}${unit.charAt(0).toUpperCase()}`);
}

const secondsIn: Readonly<Record<string, number>> = {
  ...{ s: 1, min: 60, h: 3600, d: 86_400, w: 604_800, mo: 2_629_800, m: 2_629_800, y: 31_557_600 },
  ...{ second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_629_800, year: 31_557_600 },
  ...{ decade: 315_576_000, century: 3_155_760_000 },
};

/** "4y6m" in seconds, "[2,3]y" as two such numbers. */
function seconds(text: string): readonly number[] {
  const [, low, high, unit = ''] = /^\[([\d.]+),\s*([\d.]+)\](\w+)$/.exec(text) ?? [];
  if (low !== undefined) return [low, high].map((count) => Number(count) * (secondsIn[unit] ?? Number.NaN));
  const parts = [...text.matchAll(/([\d.]+)\s*([a-z]+)/g)];
  const total = parts.reduce((sum, [, count, name = '']) => sum + Number(count) * (secondsIn[name] ?? Number.NaN), 0);
  return parts.length > 0 ? [total] : numbersOf(text);
}

function numbersOf(text: string): readonly number[] {
  return [...text.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)].map(([number]) => Number(number));
}

function ownValue({ value, kind, unit = '' }: FoundFigure): Comparable {
  if (typeof value === 'string') return value.replace(/(\d\d:\d\d)(?:Z|[+-]\d\d:\d\d)/g, '$1');
  if (value === null) return 'none';
  const numbers = typeof value === 'number' ? [value] : value;
  const isTime = kind === 'duration' || kind === 'age';
  return isTime ? numbers.map((number) => number * (secondsIn[unit] ?? 1)) : numbers;
}
