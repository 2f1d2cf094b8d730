/** Says in metric units what a text says in others. */
import type { FigureSpan } from '../reading.ts';

/** A value in a metric unit. */
export interface MetricValue {
  readonly value: number | readonly [number, number];
  /** CLDR unit id. */
  readonly unit: string;
}

/**
 * How large each unit is in the metric one that people would use for it. All are exact by definition: foot, pound and
 * their kin by the international yard and pound of 1959 (NIST Special Publication 811, appendix B), the nautical mile
 * by the hydrographic conference of 1929, gallon and barrel as the United States use them (231 cubic inches; 42 gallons).
 */
const factors: Readonly<Record<string, readonly [factor: number, unit: string]>> = {
  inch: [2.54, 'centimeter'],
  foot: [0.3048, 'meter'],
  yard: [0.9144, 'meter'],
  mile: [1.609344, 'kilometer'],
  'nautical-mile': [1.852, 'kilometer'],
  'square-foot': [0.09290304, 'square-meter'],
  'square-mile': [2.589988110336, 'square-kilometer'],
  acre: [0.40468564224, 'hectare'],
  ounce: [28.349523125, 'gram'],
  pound: [0.45359237, 'kilogram'],
  gallon: [3.785411784, 'liter'],
  barrel: [158.987294928, 'liter'],
  'mile-per-hour': [1.609344, 'kilometer-per-hour'],
  knot: [1.852, 'kilometer-per-hour'],
};

// Barrels are counted like what they stand for.
const containers = new Map(['barel', 'barrel', 'barrels'].map((name) => [name, 'barrel']));

/** The figure in metric units, no more exact than three digits or its whole part; null where it already is, or is no measure. */
export function metricEquivalent({
  kind,
  value,
  label,
  unit = containers.get(label?.toLowerCase() ?? '') ?? '',
}: FigureSpan): MetricValue | null {
  if (kind !== 'measure' && kind !== 'count' && kind !== 'vague') return null;
  if (unit === 'fahrenheit')
    return { value: each(value, (degrees) => Math.round((degrees - 32) / 1.8)), unit: 'celsius' };
  const [factor, metric] = factors[unit] ?? [];
  return factor === undefined || metric === undefined
    ? null
    : { value: each(value, (size) => rounded(size * factor)), unit: metric };
}

function each(value: FigureSpan['value'], convert: (value: number) => number): MetricValue['value'] {
  return typeof value === 'number' ? convert(value) : [convert(value[0]), convert(value[1])];
}

function rounded(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
