/** Prints figures for people: a key figure in parts, a value in full, in words and in metric units. */
import { metricEquivalent } from '../annotate/figures/metric.ts';
import { inWords } from '../annotate/figures/words/in-words.ts';
import type { FigureSpan } from '../annotate/reading.ts';

/** A printed figure cut around its number: `Rp ` `1,2` ` triliun`. */
export interface FigureParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** Cuts a printed figure so that the number alone can be set large; words alone count as the number. */
export function figureParts(printed: string): FigureParts {
  const [, before = '', number = '', after = ''] = /^(\D*)(\d(?:[\d.,:/–-]*\d)?)(.*)$/su.exec(printed) ?? [];
  return number ? { before, number, after } : { before: '', number: printed, after: '' };
}

/** How units are written. */
type UnitDisplay = 'long' | 'short';

/** The value written out in the UI's language, with its unit; empty where the text itself is vague. */
export function valueInFull(figure: FigureSpan, uiLanguage: string): string {
  return figure.kind === 'vague' ? '' : printed(figure, uiLanguage, 'long');
}

// A score is no number, and the names of numbers are not those of ranks.
const unspoken = new Set<FigureSpan['kind']>(['vague', 'score', 'ordinal', 'rate']);

/** The value in words in the UI's language, without its unit; empty where the words would mislead. */
export function valueInWords({ kind, value }: FigureSpan, uiLanguage: string): string {
  return unspoken.has(kind) ? '' : inWords(value, uiLanguage);
}

/** The value in metric units, as `≈ 24,1 km`; empty where it is in them already, or is no measure. */
export function metricText(figure: FigureSpan, uiLanguage: string, unitDisplay: UnitDisplay = 'short'): string {
  const metric = metricEquivalent(figure);
  return metric ? `≈ ${printed({ kind: figure.kind, ...metric }, uiLanguage, unitDisplay)}` : '';
}

type Printable = Pick<FigureSpan, 'kind' | 'value' | 'unit'>;

function printed(figure: Printable, uiLanguage: string, unitDisplay: UnitDisplay): string {
  const bounds = typeof figure.value === 'number' ? [figure.value] : figure.value;
  const symbol = figure.kind === 'percent' ? '%' : (symbols[figure.unit ?? ''] ?? '');
  const format = symbol ? plainFormat(uiLanguage) : unitFormat(figure, uiLanguage, unitDisplay);
  return joined(bounds, format, figure.kind === 'money' ? format : plainFormat(uiLanguage)) + symbol;
}

/** Both ends of a range share the unit behind them; what stands before a number stands before each. */
function joined(bounds: readonly number[], format: Intl.NumberFormat, others: Intl.NumberFormat): string {
  return bounds.map((bound, at) => (at === bounds.length - 1 ? format : others).format(bound)).join('–');
}

// Units that `Intl` cannot write, as everybody writes them.
const symbols: Readonly<Record<string, string>> = {
  'square-centimeter': ' cm²',
  'square-meter': ' m²',
  'square-kilometer': ' km²',
  'square-foot': ' ft²',
  'square-mile': ' mi²',
  'cubic-centimeter': ' cm³',
  'cubic-meter': ' m³',
  'nautical-mile': ' nmi',
  knot: ' kn',
  milligram: ' mg',
  tonne: ' t',
  watt: ' W',
  kilowatt: ' kW',
  megawatt: ' MW',
  gigawatt: ' GW',
  'kilowatt-hour': ' kWh',
  'milliampere-hour': ' mAh',
  volt: ' V',
  hertz: ' Hz',
  kilohertz: ' kHz',
  megahertz: ' MHz',
  gigahertz: ' GHz',
  megapixel: ' MP',
};

const plain = { maximumFractionDigits: 3 };

const plainFormat = (uiLanguage: string) => new Intl.NumberFormat(uiLanguage, plain);

function unitFormat({ kind, unit }: Printable, uiLanguage: string, unitDisplay: UnitDisplay): Intl.NumberFormat {
  if (!unit) return plainFormat(uiLanguage);
  try {
    const style = kind === 'money' ? { style: 'currency', currency: unit } : { style: 'unit', unit, unitDisplay };
    return new Intl.NumberFormat(uiLanguage, {
      ...plain,
      minimumFractionDigits: 0,
      ...style,
    } as Intl.NumberFormatOptions);
  } catch {
    // Intl knows only some of CLDR's units.
    return plainFormat(uiLanguage);
  }
}
