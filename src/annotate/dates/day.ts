/** Days: `Kamis, 6 November 2025`, `4 April`, `Rabu (5/11)`, `Nov. 4, 2025`, `3/11/2025`. */
import { isDash } from '../figures/dash.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import { dayTowards, isoOf, isPossible, lastWeekday, nearest, type PartialDate } from './calendar.ts';
import type { DateGrammar } from './grammar.ts';
import type { DateRule, DateScope, FoundDate } from './rule.ts';

interface Read {
  readonly date: PartialDate;
  /** Set for `17-19 Juni`. */
  readonly firstDay?: number;
  readonly next: number;
}

/** A weekday with the date that belongs to it, or by itself where the day of publication is known. */
export const weekdayDate: DateRule = (tokens, at, scope) => {
  const weekday = scope.grammar.weekdays.get(lowerAt(tokens, at));
  if (weekday === undefined || !isCapitalised(tokens[at])) return null;
  const rest = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  const date = bracketed(tokens, at + 1, scope) ?? readDate(tokens, rest, scope.grammar);
  if (date !== null) return found(tokens, date, scope);
  return scope.published && { kind: 'date', value: isoOf(lastWeekday(weekday, scope.published)), to: at + 1 };
};

/** A date without its weekday. */
export const plainDate: DateRule = (tokens, at, scope) => {
  const date = readDate(tokens, at, scope.grammar) ?? bareBracket(tokens, at, scope);
  return date && found(tokens, date, scope);
};

function readDate(tokens: readonly Token[], at: number, grammar: DateGrammar): Read | null {
  return readDayMonth(tokens, at, grammar) ?? readMonthDay(tokens, at, grammar) ?? readNumeric(tokens, at, grammar);
}

// "(5/11)": outside brackets, two numbers with a slash are a fraction or anything.
function bracketed(tokens: readonly Token[], at: number, scope: DateScope): Read | null {
  if (lowerAt(tokens, at) !== '(') return null;
  const date = readNumeric(tokens, at + 1, scope.grammar, true) ?? readDate(tokens, at + 1, scope.grammar);
  return date && lowerAt(tokens, date.next) === ')' ? { ...date, next: date.next + 1 } : null;
}

function bareBracket(tokens: readonly Token[], at: number, scope: DateScope): Read | null {
  const date = lowerAt(tokens, at - 1) === '(' ? readNumeric(tokens, at, scope.grammar, true) : null;
  return date && lowerAt(tokens, date.next) === ')' ? date : null;
}

function readDayMonth(tokens: readonly Token[], at: number, grammar: DateGrammar): Read | null {
  const first = dayNumber(tokens[at]);
  if (first === null) return null;
  const second = isDash(tokens[at + 1]) ? dayNumber(tokens[at + 2]) : null;
  // "17 Maret", "17-Mar", "17-19 Maret".
  const monthAt = second !== null ? at + 3 : isDash(tokens[at + 1]) ? at + 2 : at + 1;
  const month = grammar.months.get(lowerAt(tokens, monthAt));
  if (month === undefined || !isCapitalised(tokens[monthAt])) return null;
  const yearAt = lowerAt(tokens, monthAt + 1) === '.' ? monthAt + 2 : monthAt + 1;
  const year = yearNumber(tokens[yearAt]) ?? earlyYear(tokens, yearAt, grammar);
  const date = { month, day: second ?? first, ...(year !== null && { year }) };
  if (!isPossible(date) || (second !== null && second <= first)) return null;
  return { date, next: year === null ? monthAt + 1 : yearAt + 1, ...(second !== null && { firstDay: first }) };
}

function readMonthDay(tokens: readonly Token[], at: number, grammar: DateGrammar): Read | null {
  const month = grammar.monthFirst ? grammar.months.get(lowerAt(tokens, at)) : undefined;
  if (month === undefined || !isCapitalised(tokens[at])) return null;
  const dayAt = lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const day = dayNumber(tokens[dayAt]);
  if (day === null || !isPossible({ month, day })) return null;
  const yearAt = lowerAt(tokens, dayAt + 1) === ',' ? dayAt + 2 : dayAt + 1;
  const year = yearNumber(tokens[yearAt]);
  return year === null ? { date: { month, day }, next: dayAt + 1 } : { date: { year, month, day }, next: yearAt + 1 };
}

function readNumeric(tokens: readonly Token[], at: number, grammar: DateGrammar, yearless = false): Read | null {
  const [first, mark, second, mark2, third] = tokens.slice(at, at + 5);
  if (first?.kind !== 'number' || !mark?.glued || !/^[-/]$/.test(mark.text) || !second?.glued) return null;
  const year = mark2?.text === mark.text && third?.glued ? yearNumber(third) : null;
  if (year === null && (!yearless || mark.text !== '/' || mark2?.text === mark.text)) return isoDate(tokens, at);
  const [day, month] = grammar.monthFirst ? [second, first] : [first, second];
  const date = { day: Number(day.text), month: Number(month.text), ...(year !== null && { year }) };
  return isPossible(date) && Number.isInteger(date.day) ? { date, next: at + (year === null ? 3 : 5) } : null;
}

function isoDate(tokens: readonly Token[], at: number): Read | null {
  const [year, dash, month, dash2, day] = tokens.slice(at, at + 5).map((token) => token.text);
  if (dash !== '-' || dash2 !== '-' || !/^[0-9]{2}$/.test(month ?? '') || !/^[0-9]{2}$/.test(day ?? '')) return null;
  const date = { year: yearNumber(tokens[at]) ?? 0, month: Number(month), day: Number(day) };
  return year !== undefined && date.year > 0 && isPossible(date) ? { date, next: at + 5 } : null;
}

function dayNumber(token: Token | undefined): number | null {
  return token !== undefined && /^(0?[1-9]|[12][0-9]|3[01])$/.test(token.text) ? Number(token.text) : null;
}

// "17 Juli 924": three digits are a year only where nothing follows that they could count.
function earlyYear(tokens: readonly Token[], at: number, grammar: DateGrammar): number | null {
  const counts = tokens[at + 1]?.kind === 'word' && !grammar.notCounted.has(lowerAt(tokens, at + 1));
  const isYear = /^[1-9][0-9]{2}$/.test(lowerAt(tokens, at)) && !counts;
  return isYear ? Number(lowerAt(tokens, at)) : null;
}

/** The year that a token's four digits are, 1000 to 2199; null for anything else. */
export function yearNumber(token: Token | undefined): number | null {
  return token !== undefined && /^(1[0-9]|2[01])[0-9]{2}$/.test(token.text) ? Number(token.text) : null;
}

function found(tokens: readonly Token[], { date, firstDay, next }: Read, { grammar, published }: DateScope): FoundDate {
  const trail = date.year === undefined && !grammar.lastBefore ? directionOf(lowerAt(tokens, next), grammar) : null;
  const last = trail === null ? nearest(date, published) : dayTowards(date, trail, published);
  const value = firstDay === undefined ? isoOf(last) : `${isoOf({ ...last, day: firstDay })}/${isoOf(last)}`;
  return { kind: 'date', value, to: trail === null ? next : next + 1 };
}

/** Backward for `lalu`, forward for `mendatang`; null for any other word. */
export function directionOf(word: string, grammar: DateGrammar): -1 | 1 | null {
  if (grammar.last.has(word)) return -1;
  return grammar.next.has(word) ? 1 : null;
}
