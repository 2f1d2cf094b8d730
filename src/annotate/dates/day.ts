/** Days: `Kamis, 6 November 2025`, `4 April`, `Rabu (5/11)`, `Nov. 4, 2025`, `3/11/2025`. */
import { isDash } from '../figures/dash.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import { dayTowards, isoOf, isPossible, lastWeekday, nearest, type PartialDate, weekdayTowards } from './calendar.ts';
import { type Days, dayNumber, readDays } from './days.ts';
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
  const { grammar, published } = scope;
  const weekday = grammar.weekdays.get(lowerAt(tokens, at));
  if (weekday === undefined || !isCapitalised(tokens[at])) return null;
  const rest = lowerAt(tokens, at + 1) === ',' ? at + 2 : at + 1;
  const date = bracketed(tokens, rest, scope) ?? readDate(tokens, rest, grammar);
  if (date !== null) return found(tokens, date, scope);
  if (published === null || grammar.notDaysAfter.has(lowerAt(tokens, at - 1))) return null;
  const direction = grammar.lastBefore ? null : directionOf(lowerAt(tokens, at + 1), grammar);
  const day = direction === null ? lastWeekday(weekday, published) : weekdayTowards(weekday, direction, published);
  return { kind: 'date', value: isoOf(day), to: direction === null ? at + 1 : at + 2 };
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
  const days = readDays(tokens, at, grammar);
  if (days === null) return null;
  // "17-Mar"
  const monthAt = isDash(tokens[days.next]) ? days.next + 1 : days.next;
  const month = grammar.months.get(lowerAt(tokens, monthAt));
  if (month === undefined || !isCapitalised(tokens[monthAt])) return null;
  const yearAt = lowerAt(tokens, monthAt + 1) === '.' ? monthAt + 2 : monthAt + 1;
  const year = yearNumber(tokens[yearAt]) ?? earlyYear(tokens, yearAt, grammar);
  const end = year === null ? monthAt + 1 : yearAt + 1;
  return readOf(days, { month, ...(year !== null && { year }) }, at, end);
}

/** What days of a month say; of days that stand apart only the first, as a span of its own. */
function readOf({ first, last, apart }: Days, month: PartialDate, at: number, end: number): Read | null {
  const date = { ...month, day: apart ? first : last };
  if (!isPossible(date)) return null;
  return apart ? { date, next: at + 1 } : { date, next: end, ...(first < last && { firstDay: first }) };
}

function readMonthDay(tokens: readonly Token[], at: number, grammar: DateGrammar): Read | null {
  const month = grammar.monthFirst ? grammar.months.get(lowerAt(tokens, at)) : undefined;
  if (month === undefined || !isCapitalised(tokens[at])) return null;
  const dayAt = lowerAt(tokens, at + 1) === '.' ? at + 2 : at + 1;
  const first = dayNumber(tokens[dayAt]);
  if (first === null) return null;
  const days = readDays(tokens, dayAt, grammar);
  // "March 3 to 10 sailors", "March 3 and 8": one day, and something else.
  const isOne = days === null || days.apart || isCounting(tokens, days.next, grammar);
  const whole = isOne ? { first, last: first, next: dayAt + 1 } : days;
  const yearAt = lowerAt(tokens, whole.next) === ',' ? whole.next + 1 : whole.next;
  const year = yearNumber(tokens[yearAt]);
  return readOf(whole, { month, ...(year !== null && { year }) }, at, year === null ? whole.next : yearAt + 1);
}

// Whether a noun follows that a number before it would count.
function isCounting(tokens: readonly Token[], at: number, grammar: DateGrammar): boolean {
  return tokens[at]?.kind === 'word' && !grammar.notCounted.has(lowerAt(tokens, at));
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

// "17 Juli 924": three digits are a year only where nothing follows that they could count.
function earlyYear(tokens: readonly Token[], at: number, grammar: DateGrammar): number | null {
  const isYear = /^[1-9][0-9]{2}$/.test(lowerAt(tokens, at)) && !isCounting(tokens, at + 1, grammar);
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
