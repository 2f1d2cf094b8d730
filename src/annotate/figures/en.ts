/** English numbers. */
import { phraseTable } from '../phrases.ts';
import { type FigureGrammar, type NumberWord, phrasesOf, unitsOf, words } from './grammar.ts';
import { currencyCodes, currencySigns, unitSymbols } from './units.ts';

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 };

const numbers = new Map<string, NumberWord>([
  ...small.map((word, index): [string, NumberWord] => [word, { role: 'add', value: index + 1 }]),
  ...tens.map((word, index): [string, NumberWord] => [word, { role: 'add', value: (index + 2) * 10 }]),
  ['hundred', { role: 'times', value: 100 }],
  ['dozen', { role: 'times', value: 12 }],
  ...Object.entries(scales).map(([word, value]): [string, NumberWord] => [word, { role: 'scale', value }]),
  ['half', { role: 'half' }],
]);

const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** The tables for English. */
export const englishFigures: FigureGrammar = {
  decimal: '.',
  numbers,
  joiners: words('and -'),
  articles: words('a an'),
  gluedScales: new Map([
    ['k', 1e3],
    ['bn', 1e9],
  ]),
  moneyScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
    ['trn', 1e12],
  ]),
  vague: new Map([
    ['dozens', 12],
    ['tens', 10],
    ['scores', 20],
    ['hundreds', 100],
    ['thousands', 1e3],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  vagueLinks: words('of'),
  fractions: phraseTable([
    ['a third', 1 / 3],
    ['one third', 1 / 3],
    ['a quarter', 1 / 4],
    ['a fifth', 1 / 5],
    ['three quarters', 3 / 4],
  ]),
  fractionParts: new Map([
    ['third', 3],
    ['thirds', 3],
    ['quarter', 4],
    ['quarters', 4],
    ['fifth', 5],
    ['fifths', 5],
    ['tenth', 10],
    ['tenths', 10],
  ]),
  outOf: phraseTable(phrasesOf(true, 'out of, in')),
  rangeWords: words('to'),
  between: ['between', 'and'],
  or: 'or',
  currencyBefore: phraseTable(currencySigns),
  currencyAfter: phraseTable([
    ...phrasesOf('IDR', 'rupiah, rupiahs'),
    ...phrasesOf('USD', 'dollars, dollar, us dollars, u.s. dollars'),
    ...phrasesOf('EUR', 'euros, euro'),
    ...phrasesOf('GBP', 'pounds sterling'),
    ...phrasesOf('JPY', 'yen'),
    ...phrasesOf('CNY', 'yuan'),
    ...phrasesOf('KRW', 'won'),
    ...phrasesOf('MYR', 'ringgit'),
    ...phrasesOf('THB', 'baht'),
    ...phrasesOf('RUB', 'rubles, roubles'),
    ...phrasesOf('INR', 'rupees'),
    ...phrasesOf('PHP', 'pesos'),
    ...currencyCodes,
  ]),
  percent: phraseTable(phrasesOf(true, '%, percent, per cent, percentage points, percentage point')),
  units: phraseTable([
    ...unitsOf('duration', {
      second: 'second, seconds',
      minute: 'minute, minutes',
      hour: 'hour, hours',
      day: 'day, days',
      week: 'week, weeks',
      month: 'month, months',
      year: 'year, years',
      decade: 'decade, decades',
      century: 'century, centuries',
    }),
    ...unitsOf('measure', {
      kilometer: 'kilometer, kilometers, kilometre, kilometres',
      meter: 'meter, meters, metre, metres',
      mile: 'mile, miles',
      foot: 'foot, feet',
      inch: 'inch, inches',
      acre: 'acre, acres',
      hectare: 'hectare, hectares',
      'square-kilometer': 'square kilometers, square kilometres',
      'square-meter': 'square meters, square metres',
      kilogram: 'kilogram, kilograms, kilos',
      gram: 'gram, grams',
      tonne: 'tonne, tonnes, metric tons',
      ton: 'ton, tons',
      pound: 'pound, pounds',
      liter: 'liter, liters, litre, litres',
      gallon: 'gallon, gallons',
      celsius: 'degrees celsius',
      fahrenheit: 'degrees fahrenheit',
      degree: 'degree, degrees',
      'mile-per-hour': 'mph, miles per hour',
      'kilometer-per-hour': 'kilometers per hour, kilometres per hour',
      megawatt: 'megawatts',
      gigawatt: 'gigawatts',
      point: 'points',
      'basis-point': 'basis points',
    }),
    ...unitSymbols,
  ]),
  times: phraseTable([]),
  scaleNames: new Map([['magnitude', 'magnitude']]),
  ageBefore: phraseTable(phrasesOf(true, 'aged, age')),
  ageAfter: phraseTable(phrasesOf(true, 'years old, -year-old, -years-old, year-old')),
  ordinals: new Map(ordinals.map((word, index): [string, number] => [word, index + 3])),
  ordinalPrefix: '',
  ordinalSuffixes: words('st nd rd th'),
  ordinalHeads: words('a an the his her its their our'),
  ordinalTails: words('time consecutive straight largest biggest highest'),
  hedgesBefore: phraseTable([
    ...phrasesOf('≈' as const, 'about, around, some, roughly, approximately, an estimated'),
    ...phrasesOf('≥' as const, 'at least, no fewer than, no less than, a minimum of'),
    ...phrasesOf('≤' as const, 'up to, at most, nearly, almost, no more than, a maximum of'),
    ...phrasesOf('>' as const, 'more than, over, above, exceeding'),
    ...phrasesOf('<' as const, 'less than, fewer than, under, below'),
  ]),
  hedgesAfter: phraseTable([]),
  references: words('no article section chapter page route act number phone tel'),
  yearWord: 'of',
  idioms: phraseTable(
    phrasesOf(
      true,
      'one of, one another, no one, one by one, first half, second half, half-time, 24/7, one day, one-time',
    ),
  ),
  scoreCues: words('score beat won win lost lead led draw drew defeat defeated victory'),
  notCounted: words(
    'a after against all an and are as at be because been before but by can could did do for from had has have he her his i if in into is it its more new not of off on or our out over said says she since so than that the their them then there these they this those to under until was we were when which while who will with would you',
  ),
  people: words(
    'children civilians employees fighters hostages journalists men migrants officers passengers patients people personnel police prisoners protesters refugees residents soldiers students troops victims women workers',
  ),
  harm: words(
    'casualties dead deaths died displaced hurt injured injuring killed killing missing wounded wounding victims',
  ),
};
