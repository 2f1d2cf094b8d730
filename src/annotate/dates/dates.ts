/** Finds dates and times of day, and says which they are. */
import { skipReference } from '../figures/not-figures.ts';
import type { Annotator, DateSpan } from '../reading.ts';
import { type Token, tokenize } from '../tokens.ts';
import { dayOf } from './calendar.ts';
import { clockTime } from './clock.ts';
import { plainDate, weekdayDate } from './day.ts';
import { englishDates } from './en.ts';
import type { DateGrammar } from './grammar.ts';
import { indonesianDates } from './id.ts';
import { monthPeriod, relativePeriod, shortDecade, yearPart, yearPeriod } from './period.ts';
import { rangeFrom } from './range.ts';
import type { DateRule, DateScope, FoundDate } from './rule.ts';

const grammars: Readonly<Record<string, DateGrammar>> = {
  id: indonesianDates,
  ms: indonesianDates,
  en: englishDates,
};

// The first rule that finds something at a token wins, so what takes more along
// stands earlier: the weekday before the day, the day before its month or year.
const rules: readonly DateRule[] = [
  weekdayDate,
  plainDate,
  yearPart,
  monthPeriod,
  relativePeriod,
  yearPeriod,
  shortDecade,
  clockTime,
];

/** All dates and times of a text, in order. A language without a grammar has none. */
export const findDates: Annotator<DateSpan> = (text, context) => {
  const grammar = grammars[context.language];
  if (grammar === undefined) return [];
  const scope: DateScope = { grammar, published: dayOf(context.published) };
  const tokens = tokenize(text);
  const spans: DateSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = rangeFrom(tokens, at, scope, dateAt);
    const span = found && spanOf(tokens, at, found);
    if (span) spans.push(span);
    at = found?.to ?? Math.max(skipReference(tokens, at, grammar), at + 1);
  }
  return spans;
};

const starters = new Map<DateGrammar, ReadonlySet<string>>();

/** The words that a date may begin with; at any other no rule need look. */
function startersOf(grammar: DateGrammar): ReadonlySet<string> {
  const known = starters.get(grammar);
  if (known !== undefined) return known;
  const { months, weekdays, yearParts, partNumbers, last, next, relative } = grammar;
  const tables = [months, weekdays, yearParts, partNumbers, last, next, relative.longestFrom];
  const words = new Set(tables.flatMap((table) => [...table.keys()]));
  starters.set(grammar, words);
  return words;
}

const dateAt: DateRule = (tokens, at, scope) => {
  const token = tokens[at];
  if (token?.kind !== 'number' && !startersOf(scope.grammar).has(token?.lower ?? '')) return null;
  for (const rule of rules) {
    const found = rule(tokens, at, scope);
    if (found !== null) return found;
  }
  return null;
};

function spanOf(tokens: readonly Token[], from: number, { kind, value, to }: FoundDate): DateSpan | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end, kind, value };
}
