/** English numbers. */
import { phraseTable } from '../phrases.ts';
import { type FigureGrammar, type NumberWord, phrasesOf, unitsOf, words } from './grammar.ts';
import { currencyCodes, currencySigns, unitSymbols } from './units.ts';

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = {
  ...{ thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, mn: 1e6, bn: 1e9, tn: 1e12 },
  ...{ mil: 1e6, bln: 1e9, tln: 1e12, lakh: 1e5, crore: 1e7 },
};

const numbers = new Map<string, NumberWord>([
  ...small.map((word, index): [string, NumberWord] => [word, { role: 'add', value: index + 1 }]),
  ...tens.map((word, index): [string, NumberWord] => [word, { role: 'add', value: (index + 2) * 10 }]),
  ['hundred', { role: 'times', value: 100 }],
  ['dozen', { role: 'times', value: 12 }],
  ['dozens', { role: 'times', value: 12 }],
  ...Object.entries(scales).map(([word, value]): [string, NumberWord] => [word, { role: 'scale', value }]),
  ['half', { role: 'half' }],
  ['½', { role: 'half' }],
  ['zero', { role: 'add', value: 0 }],
]);

const ordinals = 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
  .split(' ')
  .map((word, index): [string, number] => [word, index + 3]);
const parts: readonly [string, number][] = [...ordinals, ['quarter', 4], ['hundredth', 100], ['thousandth', 1000]];

/** The tables for English. */
export const englishFigures: FigureGrammar = {
  decimal: '.',
  numbers,
  joiners: words('and -'),
  minus: words('minus negative'),
  loneZeros: new Set(),
  articles: words('a an'),
  gluedScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['M', 1e6],
    ['b', 1e9],
    ['B', 1e9],
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
  fractions: phraseTable([]),
  fractionParts: new Map(parts),
  severalParts: new Map(parts.map(([word, value]) => [`${word}s`, value])),
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
    ...phrasesOf('CHF', 'francs, swiss francs'),
    ...phrasesOf('AUD', 'australian dollars'),
    ...phrasesOf('CAD', 'canadian dollars'),
    ...phrasesOf('SGD', 'singapore dollars'),
    ...currencyCodes,
  ]),
  percent: phraseTable(
    phrasesOf(true, '%, percent, per cent, percents, percentage, percentage points, percentage point'),
  ),
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
      yard: 'yard, yards',
      'nautical-mile': 'nautical mile, nautical miles',
      'square-mile': 'square mile, square miles, sq miles',
      'square-foot': 'square foot, square feet, sq ft',
      acre: 'acre, acres',
      hectare: 'hectare, hectares',
      'square-kilometer': 'square kilometers, square kilometres',
      'square-meter': 'square meters, square metres',
      kilogram: 'kilogram, kilograms, kilos',
      gram: 'gram, grams',
      tonne: 'tonne, tonnes, metric tons',
      ton: 'ton, tons',
      pound: 'pound, pounds, lb, lbs',
      ounce: 'ounce, ounces',
      liter: 'liter, liters, litre, litres',
      gallon: 'gallon, gallons',
      barrel: 'barrel, barrels',
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
  times: phraseTable(phrasesOf(true, 'x')),
  scaleNames: new Map([['magnitude', 'magnitude']]),
  ageBefore: phraseTable(phrasesOf(true, 'aged, age')),
  ageAfter: phraseTable(phrasesOf(true, 'years old, -year-old, -years-old, year-old')),
  ordinals: new Map(ordinals),
  ordinalPrefix: '',
  ordinalsTrail: false,
  ordinalSuffixes: words('st nd rd th'),
  ordinalHeads: words('a an the his her its their our'),
  ordinalTails: words('time consecutive straight largest biggest highest'),
  hedgesBefore: phraseTable([
    ...phrasesOf('≈' as const, 'about, around, some, roughly, approximately, an estimated'),
    ...phrasesOf(
      '≥' as const,
      'at least, no fewer than, no less than, a minimum of, more than or equal to, greater than or equal to, > =',
    ),
    ...phrasesOf(
      '≤' as const,
      'up to, at most, nearly, almost, no more than, a maximum of, less than or equal to, < =',
    ),
    ...phrasesOf(
      '>' as const,
      'more than, greater than, larger than, bigger than, higher than, over, above, exceed, exceeds, exceeding, >',
    ),
    ...phrasesOf('<' as const, 'less than, fewer than, smaller than, lower than, under, below, <'),
  ]),
  hedgesAfter: phraseTable([
    ...phrasesOf('≥' as const, 'or more, and more, or greater, or higher, or above'),
    ...phrasesOf('≤' as const, 'or less, or fewer, or lower'),
  ]),
  references: words('no article section chapter page route act number phone tel'),
  yearWord: 'of',
  idioms: phraseTable(
    phrasesOf(
      true,
      'one of, one another, no one, the one, this one, that one, which one, last one, next one, one by one, first half, second half, half-time, 24/7, one day, one-time',
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
