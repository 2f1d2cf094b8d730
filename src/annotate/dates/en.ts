/** English dates. */
import { englishFigures } from '../figures/en.ts';
import { words } from '../figures/grammar.ts';
import { phraseTable } from '../phrases.ts';
import type { DateGrammar } from './grammar.ts';

const months = 'january february march april may june july august september october november december'.split(' ');
const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');

/** The tables for English. */
export const englishDates: DateGrammar = {
  references: englishFigures.references,
  yearWord: englishFigures.yearWord,
  pageOf: englishFigures.pageOf,
  months: new Map([
    ...months.map((name, index): [string, number] => [name, index + 1]),
    ...months.map((name, index): [string, number] => [name.slice(0, 3), index + 1]),
    ['sept', 9],
  ]),
  doubtfulMonths: words('march may august jan feb mar apr jun jul aug sep sept oct nov dec'),
  monthCues: words('in since until by during of from last next late early mid'),
  weekdays: new Map(weekdays.map((name, index) => [name, index])),
  notDaysAfter: words('ash black easter good super'),
  monthFirst: true,
  last: words('last'),
  next: words('next'),
  lastBefore: true,
  relative: phraseTable([
    ['yesterday', { unit: 'day', by: -1 }],
    ['today', { unit: 'day', by: 0 }],
    ['tomorrow', { unit: 'day', by: 1 }],
    ['last week', { unit: 'week', by: -1 }],
    ['this week', { unit: 'week', by: 0 }],
    ['next week', { unit: 'week', by: 1 }],
    ['last month', { unit: 'month', by: -1 }],
    ['this month', { unit: 'month', by: 0 }],
    ['next month', { unit: 'month', by: 1 }],
    ['last year', { unit: 'year', by: -1 }],
    ['this year', { unit: 'year', by: 0 }],
    ['next year', { unit: 'year', by: 1 }],
  ]),
  rangeWords: englishFigures.rangeWords,
  between: englishFigures.between,
  decadeSuffix: ['s'],
  decadeCues: words("the ' ’ early late mid"),
  yearParts: new Map([
    ['quarter', 4],
    ['q', 4],
    ['half', 2],
    ['h', 2],
  ]),
  partNumbers: new Map([['first', 1], ['second', 2], ...englishFigures.ordinals]),
  partNumberBefore: true,
  yearLinks: words('of in'),
  yearCues: words('in since until by year from to'),
  countedAfterYear: new Set([...englishFigures.people, ...words('homes houses units cases times'), '%']),
  notCounted: englishFigures.notCounted,
  numberWords: new Set(englishFigures.numbers.keys()),
  clockCues: words('at'),
  clockJoiners: words('and to - –'),
  dayParts: phraseTable([
    ['a.m.', 0],
    ['am', 0],
    ['p.m.', 12],
    ['pm', 12],
  ]),
};
