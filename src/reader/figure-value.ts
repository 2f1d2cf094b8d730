/** Prints figures for people: a key figure in parts, a value in full. */
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

/** The value written out in the UI's language, with its unit; empty where the text itself is vague. */
export function valueInFull(figure: FigureSpan, uiLanguage: string): string {
  if (figure.kind === 'vague') return '';
  const bounds = typeof figure.value === 'number' ? [figure.value] : figure.value;
  const format = numberFormat(figure, uiLanguage);
  return bounds.map((bound) => format.format(bound)).join('–') + (figure.kind === 'percent' ? '%' : '');
}

function numberFormat({ kind, unit }: FigureSpan, uiLanguage: string): Intl.NumberFormat {
  const plain = { maximumFractionDigits: 3 };
  if (!unit || kind === 'percent') return new Intl.NumberFormat(uiLanguage, plain);
  try {
    const style =
      kind === 'money' ? { style: 'currency', currency: unit } : { style: 'unit', unit, unitDisplay: 'long' };
    return new Intl.NumberFormat(uiLanguage, {
      ...plain,
      minimumFractionDigits: 0,
      ...style,
    } as Intl.NumberFormatOptions);
  } catch {
    // Intl knows only some of CLDR's units.
    return new Intl.NumberFormat(uiLanguage, plain);
  }
}
