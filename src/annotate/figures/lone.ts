/** A text that is one number and nothing else, as a table's cell: there it may be written more tersely than in prose. */
import type { FigureSpan } from '../reading.ts';
import { tokenize } from '../tokens.ts';
import { isDash } from './dash.ts';
import { digitsValue } from './digits.ts';
import type { FigureGrammar } from './grammar.ts';
import { readNumeral } from './numeral.ts';

const longest = 24;
const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, g: 1e9, b: 1e9, t: 1e12 };

/** `- 1.200`, `,5`, `0033`, `1,2M`, `keempat`: the figure that a whole text is. */
export function loneFigure(text: string, grammar: FigureGrammar): FigureSpan | null {
  if (text.length > longest) return null;
  const printed = text.trim();
  const start = text.indexOf(printed);
  const span = { start, end: start + printed.length };
  const word = printed.toLowerCase();
  const ordinal = grammar.ordinals.get(word) ?? grammar.ordinalScales.get(word);
  if (ordinal !== undefined) return { ...span, kind: 'ordinal', value: ordinal };
  const value = grammar.loneZeros.has(word) ? 0 : (terseValue(word, grammar) ?? negative(printed, grammar));
  return value === null ? null : { ...span, kind: 'count', value };
}

/** "- 1 4/5", "-2e6": what prose would take for a dash. */
function negative(text: string, grammar: FigureGrammar): number | null {
  const tokens = tokenize(text);
  const number = isDash(tokens[0]) && tokens[1]?.kind === 'number' ? readNumeral(tokens, 1, grammar) : null;
  return number?.next === tokens.length ? -number.value : null;
}

function terseValue(text: string, grammar: FigureGrammar): number | null {
  const [, sign, word = '', digits, letter] = /^(([-−]|[a-z]+)\s*)?0*([0-9.,]+?)\s*([kmgbt])?$/.exec(text) ?? [];
  const isNegative = sign !== undefined;
  if (digits === undefined || (/[a-z]/.test(word) && !grammar.minus.has(word))) return null;
  const value = digitsValue(/^[.,]/.test(digits) ? `0${digits}` : digits, grammar.decimal);
  if (value === null) return null;
  const scaled = Number((value * (scales[letter ?? ''] ?? 1)).toPrecision(14));
  return isNegative ? -scaled : scaled;
}
