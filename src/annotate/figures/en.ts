/** English numbers. */
import { phraseTable } from '../phrases.ts';
import type { Hedge } from '../reading.ts';
import { type FigureGrammar, type NumberWord, phrasesOf, unitsOf, words } from './grammar.ts';
import { currencyCodes, currencyNames, currencySigns, unitSymbols } from './units.ts';

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
  ['hundred', { role: 'times-all', value: 100 }],
  ['dozen', { role: 'times', value: 12 }],
  ['dozens', { role: 'times', value: 12 }],
  ...Object.entries(scales).map(([word, value]): [string, NumberWord] => [word, { role: 'scale', value }]),
  ...['zero', 'nought', 'naught'].map((word): [string, NumberWord] => [word, { role: 'add', value: 0 }]),
]);

const ordinals: readonly [string, number][] = [
  ...'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 3]),
  ...small.slice(12).map((word, index): [string, number] => [`${word}th`, index + 13]),
  ...tens.map((word, index): [string, number] => [word.replace(/y$/, 'ieth'), (index + 2) * 10]),
];
const ordinalScales = ['hundred', 'thousand', 'million', 'billion', 'trillion'].map((word): [string, number] => [
  `${word}th`,
  numberValue(word),
]);
const parts: readonly [string, number][] = [...ordinals, ...ordinalScales, ['half', 2], ['quarter', 4]];

function numberValue(word: string): number {
  const known = numbers.get(word);
  return known !== undefined && 'value' in known ? known.value : 0;
}

/** `more than`, `more or equal to`, `more than or equal to` and so on for each comparative. */
function comparisons(open: Hedge, closed: Hedge, comparatives: string): [string, Hedge][] {
  return comparatives
    .split(' ')
    .flatMap((more): [string, Hedge][] => [
      [`${more} than`, open],
      ...['than', 'to'].map((word): [string, Hedge] => [`${more} or equal ${word}`, closed]),
      [`${more} than or equal to`, closed],
    ]);
}

/** The tables for English. */
export const englishFigures: FigureGrammar = {
  decimal: '.',
  numbers,
  joiners: words('and'),
  points: words('point'),
  minus: words('minus negative'),
  loneZeros: new Set(),
  articles: words('a an'),
  millionLetter: 'm',
  raced: words('finals hurdles metres meters races relays sprints'),
  gluedScales: new Map([
    ['k', 1e3],
    ['K', 1e3],
    ['M', 1e6],
    ['b', 1e9],
    ['B', 1e9],
    ['bn', 1e9],
    ['MM', 1e6],
  ]),
  moneyScales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['t', 1e12],
    ['trn', 1e12],
    ['mm', 1e6],
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
  several: words('several few'),
  vagueLinks: words('of'),
  divided: words('over'),
  fractions: phraseTable([['half', 1 / 2]]),
  fractionParts: new Map(parts),
  severalParts: new Map(
    [...parts, ['halve', 2] as const, ['first', 1] as const].map(([word, value]) => [`${word}s`, value]),
  ),
  outOf: phraseTable(phrasesOf(true, 'out of, in')),
  rangeWords: words('to through'),
  becoming: words('to'),
  between: ['between', 'and'],
  or: 'or',
  currencyBefore: phraseTable(currencySigns),
  currencyAfter: phraseTable([
    ...phrasesOf('IDR', 'rupiah, rupiahs'),
    ...phrasesOf('USD', 'dollars, dollar, us dollars, u.s. dollars'),
    ...currencyNames(
      'EUR euro; GBP pound sterling, british pound; JPY yen, japanese yen; CNY yuan, chinese yuan, renminbi; KRW won, south korean won; MYR ringgit; THB baht, thai baht; RUB ruble, rouble; INR rupee, indian rupee; PKR pakistani rupee; PHP peso, philippine peso; MXN mexican peso; ARS argentine peso; CHF franc, swiss franc; AUD australian dollar; CAD canadian dollar; SGD singapore dollar; HKD hong kong dollar; NZD new zealand dollar; TWD taiwan dollar, new taiwan dollar; TRY lira, turkish lira; SAR riyal, saudi riyal; AED dirham; ILS shekel; ZAR rand; BRL real, brazilian real; SEK swedish krona, swedish kronor; NOK norwegian krone, norwegian kroner; DKK danish krone, danish kroner; PLN zloty; HUF forint; VND dong; KWD kuwaiti dinar; NGN naira; UAH hryvnia; BTC bitcoin; DEM mark, german mark, deutschmark, deutsche mark; FRF french franc; BEF belgian franc; ITL lire, italian lire; ESP peseta; NLG guilder, dutch guilder; FIM markka, finnish markka',
    ),
    ...currencyCodes,
  ]),
  currencyAfterMillions: phraseTable(phrasesOf('GBP', 'pounds')),
  smallChange: phraseTable([...phrasesOf('cent', 'cent, cents'), ...phrasesOf('penny', 'penny, pennies, pence')]),
  percent: phraseTable(
    phrasesOf(true, '%, percent, per cent, percents, pct, percentage, percentage points, percentage point'),
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
      celsius: 'degrees celsius',
      fahrenheit: 'degrees fahrenheit',
      degree: 'degree, degrees',
      'mile-per-hour': 'mph, miles per hour',
      'kilometer-per-hour': 'kilometers per hour, kilometres per hour',
      megawatt: 'megawatts',
      gigawatt: 'gigawatts',
      point: 'points, point',
      'basis-point': 'basis points',
    }),
    ...unitSymbols,
  ]),
  times: phraseTable(phrasesOf(true, 'x')),
  scaleNames: new Map([['magnitude', 'magnitude']]),
  ageBefore: phraseTable(phrasesOf(true, 'aged, age, ages')),
  ageAfter: phraseTable(phrasesOf(true, 'years old, -year-old, -years-old, year-old')),
  agesInCommas: true,
  ordinals: new Map(ordinals),
  ordinalScales: new Map(ordinalScales),
  ordinalUnits: new Map([['first', 1], ['second', 2], ...ordinals.slice(0, 7)]),
  ordinalPrefix: '',
  ordinalsTrail: false,
  ordinalSuffixes: words('st nd rd th'),
  ordinalHeads: words('a an the his her its their our finished ranked placed came'),
  placings: words('came finish finished finishes finishing placed ranked'),
  ordinalTails: words('time consecutive straight largest biggest highest'),
  hedgesBefore: phraseTable([
    ...phrasesOf('≈' as const, 'about, around, some, roughly, approximately, an estimated'),
    ...phrasesOf(
      '≥' as const,
      'at least, at least or equal to, no fewer than, no less than, not less than, a minimum of, > =, ≥',
    ),
    ...phrasesOf('≤' as const, 'up to, at most, nearly, almost, no more than, not more than, a maximum of, < =, ≤'),
    ...comparisons('>', '≥', 'more greater larger bigger higher'),
    ...comparisons('<', '≤', 'less fewer smaller lower'),
    ...phrasesOf('>' as const, 'over, above, exceed, exceeds, exceeding, exceeded, surpass, surpasses, surpassed, >'),
    ...phrasesOf('<' as const, 'under, below, <'),
  ]),
  hedgesAfter: phraseTable([
    ...phrasesOf('≥' as const, 'or more, and more, or greater, or higher, or above'),
    ...phrasesOf('≤' as const, 'or less, or fewer, or lower'),
  ]),
  than: words('than'),
  boundJoiners: words('and but or ,'),
  references: words('no article section chapter page route act number phone tel'),
  yearWord: 'of',
  pageOf: 'of',
  rounds: new Set(),
  idioms: phraseTable(
    phrasesOf(
      true,
      'one of, one another, no one, the one, this one, that one, which one, last one, next one, one by one, first half, second half, half-time, 24/7, one day, one-time, at one point',
    ),
  ),
  scoreCues: words('score beat won win lost lead led draw drew defeat defeated victory'),
  isVerb: () => false,
  qualifiers: new Set(),
  clauseStarts: words('after when while because before although but'),
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
