/** Units and currencies that every language writes the same way. */
import { phrasesOf, type Unit, unitsOf } from './grammar.ts';

/** Unit symbols, lower case, with their CLDR ids. */
export const unitSymbols: readonly [string, Unit][] = unitsOf('measure', {
  kilometer: 'km',
  meter: 'm',
  centimeter: 'cm',
  millimeter: 'mm',
  'square-kilometer': 'km2, km²',
  'square-meter': 'm2, m²',
  'cubic-meter': 'm3, m³',
  'kilometer-per-hour': 'km/jam, km/h, km per jam, kmph',
  'millimeter-per-hour': 'mm/jam',
  hectare: 'ha',
  kilogram: 'kg',
  gram: 'gr, g',
  milligram: 'mg',
  milliliter: 'ml',
  celsius: '°c, derajat c',
  fahrenheit: '°f',
  hertz: 'hz',
  kilohertz: 'khz',
  megahertz: 'mhz',
  gigahertz: 'ghz',
  kilobyte: 'kb',
  megabyte: 'mb',
  gigabyte: 'gb',
  terabyte: 'tb',
  'megabit-per-second': 'mbps',
  'gigabit-per-second': 'gbps',
  watt: 'watt',
  kilowatt: 'kw',
  megawatt: 'mw',
  gigawatt: 'gw',
  'kilowatt-hour': 'kwh',
  'milliampere-hour': 'mah',
  volt: 'volt',
  horsepower: 'hp, tk',
  megapixel: 'mp',
  knot: 'knot, knots',
});

/** Names of currencies with their plurals in -s, from `CODE name, name; CODE name` lists. */
export function currencyNames(lists: string): [string, string][] {
  return lists.split('; ').flatMap((list) => {
    const code = list.slice(0, 3);
    const names = list.slice(4).split(', ');
    return [...names, ...names.map((name) => `${name}s`)].map((name): [string, string] => [name, code]);
  });
}

const signs: Readonly<Record<string, string>> = {
  ...{ IDR: 'rp, rp.', USD: 'us$, $, us $, u.s. $, u.s $, us dollar', SGD: 's$', AUD: 'a$', CAD: 'c$', HKD: 'hk$' },
  ...{ NZD: 'nz$', MXN: 'mex$', TWD: 'nt$', BRL: 'r$', EUR: '€', GBP: '£', JPY: '¥', CNY: 'rmb, 元', KRW: '₩' },
  ...{ INR: '₹, ரூ', MYR: 'rm', PHP: '₱', VND: '₫', THB: '฿', RUB: '₽', TRY: '₺', UAH: '₴', ILS: '₪', NGN: '₦' },
  ...{ KZT: '₸', LAK: '₭', GEL: '₾', CRC: '₡', BTC: '₿' },
};
const alsoCodes = ['SAR', 'CHF', 'SEK', 'NOK', 'DKK', 'AED', 'QAR', 'ZAR', 'PLN', 'CZK', 'HUF'];
// Of the codes with a sign, these are words or names of something else.
const noCodes = /^(?:try|lak|gel)$/;

/** Currency signs and codes that stand before the amount: `rp`, `us$`, `usd`, `usd$`. */
export const currencySigns: readonly [string, string][] = [
  ...Object.entries(signs).flatMap(([code, own]) => phrasesOf(code, own)),
  ...[...Object.keys(signs), ...alsoCodes].flatMap((code) => phrasesOf(code, `${code}, ${code}$`)),
].filter(([sign]) => !noCodes.test(sign.toLowerCase()));

/** Currency signs and codes that stand after the amount. */
export const currencyCodes: readonly [string, string][] = currencySigns.filter(([sign]) => !/^(rm|rp\.)$/.test(sign));
