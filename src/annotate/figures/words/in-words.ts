/** Prints numbers in words. */
import { english } from './en.ts';
import { indonesian } from './id.ts';
import type { NumberNames } from './number-names.ts';

const languages: Readonly<Record<string, NumberNames>> = { id: indonesian, ms: indonesian, en: english };

/** Beyond this the names of numbers help nobody. */
const limit = 1e15;
const mostDecimals = 3;

/** A number, or both ends of a range, in words: `lima ribu`, `three point five`; empty where the language or the size has none. */
export function inWords(value: number | readonly [number, number], language: string): string {
  const names = languages[language];
  if (names === undefined) return '';
  if (typeof value === 'number') return oneInWords(value, names);
  const [low, high] = value.map((end) => oneInWords(end, names));
  return low && high ? `${low} ${names.to} ${high}` : '';
}

function oneInWords(value: number, names: NumberNames): string {
  if (!(Math.abs(value) < limit)) return '';
  const [whole = '', decimals] = String(Number(Math.abs(value).toFixed(mostDecimals))).split('.');
  const digits = [...(decimals ?? '')].map((digit) => names.whole(Number(digit)));
  const words = [names.whole(Number(whole)), ...(digits.length > 0 ? [names.point, ...digits] : [])];
  return (value < 0 && words.join() !== names.whole(0) ? [names.minus, ...words] : words).join(' ');
}
