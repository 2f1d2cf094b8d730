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

/** Currency signs and codes that stand before the amount. */
export const currencySigns: readonly [string, string][] = [
  ...phrasesOf('IDR', 'rp, rp., idr'),
  ...phrasesOf('USD', 'us$, usd, $, us dollar'),
  ...phrasesOf('SGD', 's$, sgd'),
  ...phrasesOf('AUD', 'a$, aud'),
  ...phrasesOf('CAD', 'c$, cad'),
  ...phrasesOf('HKD', 'hk$, hkd'),
  ...phrasesOf('EUR', '€, eur'),
  ...phrasesOf('GBP', '£, gbp'),
  ...phrasesOf('JPY', '¥, jpy'),
  ...phrasesOf('KRW', '₩, krw'),
  ...phrasesOf('INR', '₹, inr'),
  ...phrasesOf('MYR', 'rm, myr'),
  ...phrasesOf('CNY', 'cny, rmb'),
  ...phrasesOf('THB', 'thb'),
  ...phrasesOf('SAR', 'sar'),
];

/** Currency signs and codes that stand after the amount. */
export const currencyCodes: readonly [string, string][] = currencySigns.filter(([sign]) => !/^(rm|rp\.)$/.test(sign));
