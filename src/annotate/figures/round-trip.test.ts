import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { findFigures } from './figures.ts';
import { inWords } from './words/in-words.ts';

// Ten thousand values take seconds on a busy machine; this only ends what hangs.
vi.setConfig({ testTimeout: 120_000 });

const format = new Intl.NumberFormat('id', { maximumFractionDigits: 2 });
const printed = (value: number): string => format.format(value);
const whole = fc.integer({ min: 1, max: 999_999_999_999 });
const decimal = fc.integer({ min: 1, max: 9_999_999 }).map((value) => value / 100);
const range = fc.tuple(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1, max: 9999 }));

/** Prints 10,000 values into a sentence and expects each back. */
function expectBack<T>(
  values: fc.Arbitrary<T>,
  print: (value: T) => string,
  kind: string,
  read: (value: T) => unknown,
) {
  fc.assert(
    fc.property(values, (value) => {
      const text = `naik dari semula ${print(value)}, menurut warga`;
      const found = findFigures(text, { language: 'id', published: null });
      expect(found.map((figure) => [figure.kind, figure.value])).toEqual([[kind, read(value)]]);
    }),
    { numRuns: 10_000 },
  );
}

const itself = (value: number): number => value;

test.each([
  ['digits', printed],
  ['words', (value: number) => inWords(value, 'id')],
])('a count in %s', (_, print) => expectBack(whole, (value) => `${print(value)} butir`, 'count', itself));

test.each([
  ['money', (value: string) => `Rp ${value}`],
  ['money', (value: string) => `${value} dolar AS`],
  ['percent', (value: string) => `${value} persen`],
  ['measure', (value: string) => `${value} kilometer`],
  ['duration', (value: string) => `${value} hari`],
  ['age', (value: string) => `berusia ${value} tahun`],
  ['rate', (value: string) => `${value} kali lipat`],
])('a decimal %s', (kind, print) => expectBack(decimal, (value) => print(printed(value)), kind, itself));

test.each([
  ['ribu', 1e3],
  ['juta', 1e6],
  ['miliar', 1e9],
  ['triliun', 1e12],
])('a count in %s', (word, scale) =>
  expectBack(
    decimal,
    (value) => `${printed(value)} ${word} butir`,
    'count',
    (value) => Number((value * scale).toPrecision(14)),
  ),
);

test.each([
  ['count', (low: string, high: string) => `${low}-${high} butir`],
  ['count', (low: string, high: string) => `${low} hingga ${high} butir`],
  ['money', (low: string, high: string) => `Rp ${low}-Rp ${high}`],
  ['percent', (low: string, high: string) => `${low}-${high} persen`],
])('a range of %s', (kind, print) =>
  expectBack(
    range,
    ([low, step]) => print(printed(low), printed(low + step)),
    kind,
    ([low, step]) => [low, low + step],
  ),
);

test('an ordinal', () => expectBack(fc.integer({ min: 1, max: 9999 }), (value) => `ke-${value}`, 'ordinal', itself));

test.each(['minus ', 'negatif ', '-'])('a percentage with "%s"', (sign) =>
  expectBack(
    decimal,
    (value) => `${sign}${printed(value)} persen`,
    'percent',
    (value) => -value,
  ),
);

test('a score', () =>
  expectBack(
    fc.tuple(fc.nat(30), fc.nat(30)),
    ([home, away]) => `skor ${home}-${away}`,
    'score',
    (value) => value,
  ));

test.each([
  ['digits', (part: number, whole: number) => `${part}/${whole}`],
  ['words', (part: number, whole: number) => `${inWords(part, 'id')} per${inWords(whole, 'id')}`],
])('a share in %s', (_, print) =>
  expectBack(
    fc
      .integer({ min: 3, max: 9 })
      .chain((whole) => fc.tuple(fc.integer({ min: 2, max: whole - 1 }), fc.constant(whole))),
    ([part, whole]) => print(part, whole),
    'vague',
    ([part, whole]) => part / whole,
  ),
);
