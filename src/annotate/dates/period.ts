/** Longer stretches: months, quarters, years, decades, and what is said relative to now. */
import { isDash } from '../figures/dash.ts';
import { phraseAt } from '../phrases.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import { isoOf, isoOfOffset, monthTowards, nearest } from './calendar.ts';
import { directionOf, yearNumber } from './day.ts';
import type { DateGrammar } from './grammar.ts';
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

/** A quarter or half of a year: `kuartal II 2025`, `semester I-2025`, `Q3 2025`, `third quarter of 2023`. */
export const yearPart: DateRule = (tokens, at, { grammar }) => {
  const { partNumbers, partNumberBefore, yearParts } = grammar;
  const isBefore = partNumberBefore && yearParts.has(lowerAt(tokens, at + 1));
  const [partAt, numberAt] = isBefore ? [at + 1, at] : [at, at + 1];
  const parts = yearParts.get(lowerAt(tokens, partAt)) ?? 0;
  const name = lowerAt(tokens, numberAt);
  const number = partNumbers.get(name) ?? (/^[1-4]$/.test(name) ? Number(name) : romans.indexOf(name) + 1);
  // "triwulan II/2025", "kuartal III-2025", "quarter of 2025"
  const isLinked = grammar.yearLinks.has(lowerAt(tokens, at + 2)) || /^[-–/]$/.test(lowerAt(tokens, at + 2));
  const yearAt = isLinked ? at + 3 : at + 2;
  const year = yearNumber(tokens[yearAt]);
  if (year === null || number < 1 || number > parts) return null;
  if (parts === 4) return { kind: 'date', value: `${year}-Q${number}`, to: yearAt + 1 };
  const [from, till] = number === 1 ? [1, 6] : [7, 12];
  return { kind: 'date', value: `${isoOf({ year, month: from })}/${isoOf({ year, month: till })}`, to: yearAt + 1 };
};

/** `kemarin`, `tahun lalu`; not where a number before it makes it a length of time. */
export const relativePeriod: DateRule = (tokens, at, { grammar, published }) => {
  const offset = phraseAt(tokens, at, grammar.relative);
  const before = tokens[at - 1];
  if (offset === null || before?.kind === 'number' || grammar.numberWords.has(before?.lower ?? '')) return null;
  return { kind: 'date', value: isoOfOffset(offset.value, published), to: offset.next };
};

/** `tahun 90-an`, `the '90s`: a decade without its century, which is the one that people still speak of. */
export const shortDecade: DateRule = (tokens, at, { grammar }) => {
  const [, tens] = /^([0-9])0$/.exec(lowerAt(tokens, at)) ?? [];
  if (tens === undefined || !grammar.decadeCues.has(lowerAt(tokens, at - 1)) || !isDecade(tokens, at, grammar))
    return null;
  return { kind: 'date', value: `${Number(tens) < 3 ? 20 : 19}${tens}X`, to: at + 1 + grammar.decadeSuffix.length };
};

function isDecade(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  return grammar.decadeSuffix.every((part, index) => isGlued(tokens[at + 1 + index], part));
}

/** `2019`, `2023-2024`, `1950-an`. */
export const yearPeriod: DateRule = (tokens, at, { grammar }) => {
  const year = yearNumber(tokens[at]);
  if (year === null || !isFree(tokens, at)) return null;
  if (isDecade(tokens, at, grammar))
    return { kind: 'date', value: `${String(year).slice(0, 3)}X`, to: at + 1 + grammar.decadeSuffix.length };
  const isJoined = isDash(tokens[at + 1]) || lowerAt(tokens, at + 1) === '/';
  const lastYear = isJoined ? (yearNumber(tokens[at + 2]) ?? seasonEnd(year, tokens[at + 2])) : null;
  if (lastYear !== null && lastYear > year) return { kind: 'date', value: `${year}/${lastYear}`, to: at + 3 };
  const isCued = grammar.yearCues.has(lowerAt(tokens, at - 1));
  const isCounting =
    grammar.countedAfterYear.has(lowerAt(tokens, at + 1)) ||
    (tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === 'word');
  if (isCounting || (!isCued && (year < 1900 || year > 2099))) return null;
  return { kind: 'date', value: String(year), to: at + 1 };
};

/** The second year of a season: `2006/07`. */
function seasonEnd(year: number, token: Token | undefined): number | null {
  return token?.glued && token.text === String(year + 1).slice(2) ? year + 1 : null;
}

function isGlued(token: Token | undefined, lower: string): boolean {
  return token?.glued === true && token.lower === lower;
}

// Digits glued to something are part of it: "Rp2000", "0812-2019", "B-2010".
function isFree(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  // "1080 x 1920"
  if (/^[x×]$/.test(lowerAt(tokens, at - 1)) || /^[x×]$/.test(lowerAt(tokens, at + 1))) return false;
  if (token === undefined || !token.glued) return !/^(rp|[$€£¥])$/.test(lowerAt(tokens, at - 1));
  return /^[(["“‘'’,]$/.test(lowerAt(tokens, at - 1));
}
