/** Longer stretches: months, quarters, years, decades, and what is said relative to now. */
import { isDash } from '../figures/dash.ts';
import { phraseAt } from '../phrases.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import { isoOf, isoOfOffset, monthTowards, nearest } from './calendar.ts';
import { directionOf, yearNumber } from './day.ts';
import type { DateRule } from './rule.ts';

/** `Januari 2018`, `September lalu`, `Oktober`. */
export const monthPeriod: DateRule = (tokens, at, { grammar, published }) => {
  const lead = grammar.lastBefore ? directionOf(lowerAt(tokens, at), grammar) : null;
  const monthAt = lead === null ? at : at + 1;
  const month = grammar.months.get(lowerAt(tokens, monthAt));
  if (month === undefined || !isCapitalised(tokens[monthAt])) return null;
  const year = yearNumber(tokens[monthAt + 1]);
  if (year !== null) return { kind: 'date', value: isoOf({ year, month }), to: monthAt + 2 };
  const trail = grammar.lastBefore ? null : directionOf(lowerAt(tokens, at + 1), grammar);
  const direction = lead ?? trail;
  const to = trail === null ? monthAt + 1 : monthAt + 2;
  if (direction !== null) return { kind: 'date', value: isoOf(monthTowards(month, direction, published)), to };
  if (grammar.doubtfulMonths.has(lowerAt(tokens, at)) && !grammar.monthCues.has(lowerAt(tokens, at - 1))) return null;
  return { kind: 'date', value: isoOf(nearest({ month }, published)), to };
};

const romans = ['i', 'ii', 'iii', 'iv'];

/** `kuartal II 2025`, `Q3 2025`. */
export const quarter: DateRule = (tokens, at, { grammar }) => {
  if (!grammar.quarters.has(lowerAt(tokens, at))) return null;
  const name = lowerAt(tokens, at + 1);
  const number = /^[1-4]$/.test(name) ? Number(name) : romans.indexOf(name) + 1;
  // "triwulan II 2025", "triwulan II/2025"
  const yearAt = lowerAt(tokens, at + 2) === '/' ? at + 3 : at + 2;
  const year = yearNumber(tokens[yearAt]);
  return number > 0 && year !== null ? { kind: 'date', value: `${year}-Q${number}`, to: yearAt + 1 } : null;
};

/** `kemarin`, `tahun lalu`; not where a number before it makes it a length of time. */
export const relativePeriod: DateRule = (tokens, at, { grammar, published }) => {
  const offset = phraseAt(tokens, at, grammar.relative);
  const before = tokens[at - 1];
  if (offset === null || before?.kind === 'number' || grammar.numberWords.has(before?.lower ?? '')) return null;
  return { kind: 'date', value: isoOfOffset(offset.value, published), to: offset.next };
};

/** `2019`, `2023-2024`, `1950-an`. */
export const yearPeriod: DateRule = (tokens, at, { grammar }) => {
  const year = yearNumber(tokens[at]);
  if (year === null || !isFree(tokens, at)) return null;
  const decade = grammar.decadeSuffix.every((part, index) => isGlued(tokens[at + 1 + index], part));
  if (decade) return { kind: 'date', value: `${String(year).slice(0, 3)}X`, to: at + 1 + grammar.decadeSuffix.length };
  const lastYear = isDash(tokens[at + 1]) || lowerAt(tokens, at + 1) === '/' ? yearNumber(tokens[at + 2]) : null;
  if (lastYear !== null && lastYear > year) return { kind: 'date', value: `${year}/${lastYear}`, to: at + 3 };
  const isCued = grammar.yearCues.has(lowerAt(tokens, at - 1));
  const isCounting =
    grammar.countedAfterYear.has(lowerAt(tokens, at + 1)) ||
    (tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'word');
  if (isCounting || (!isCued && (year < 1900 || year > 2099))) return null;
  return { kind: 'date', value: String(year), to: at + 1 };
};

function isGlued(token: Token | undefined, lower: string): boolean {
  return token?.glued === true && token.lower === lower;
}

// Digits glued to something are part of it: "Rp2000", "0812-2019", "B-2010".
function isFree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.glued) return !/^(rp|[$€£¥])$/.test(lowerAt(tokens, at - 1));
  return /^[(["“‘'’,]$/.test(lowerAt(tokens, at - 1));
}
