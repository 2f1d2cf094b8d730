/** Reads what is written in digits and signs: `5.000`, `1 234 567`, `.5`, `1.3e6`, `1.3x10^6`, `¾`. */
import { lowerAt, type Token } from '../tokens.ts';
import { isDash } from './dash.ts';
import { type Fraction, isFractionSign, writtenFraction } from './fraction.ts';
import type { FigureGrammar } from './grammar.ts';
import { digitsAt } from './whole.ts';

/** The number in digits that starts at a token. */
export function writtenNumber(tokens: readonly Token[], at: number, grammar: FigureGrammar): Fraction | null {
  const token = tokens[at];
  if (isFractionSign(token)) return writtenFraction(tokens, at);
  if (token?.kind !== 'number') return pointFirst(tokens, at, grammar);
  const value = digitsAt(tokens, at, grammar);
  if (value === null) return null;
  return withPower(tokens, value, at + 1) ?? spacedGroups(tokens, at) ?? { value, next: at + 1 };
}

// ".5"
function pointFirst(tokens: readonly Token[], at: number, grammar: FigureGrammar): Fraction | null {
  if (!isPointFirst(tokens, at, grammar)) return null;
  return { value: Number(`0.${tokens[at + 1]?.text}`), next: at + 2 };
}

/** Whether a token is the decimal mark that a number begins with. */
export function isPointFirst(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const [mark, digits] = tokens.slice(at, at + 2);
  return mark?.text === grammar.decimal && !mark.glued && digits?.glued === true && /^[0-9]+$/.test(digits.text);
}

// "40 000": a space where others put a comma.
function spacedGroups(tokens: readonly Token[], at: number): Fraction | null {
  if (!/^[1-9][0-9]{0,2}$/.test(tokens[at]?.text ?? '')) return null;
  let printed = tokens[at]?.text ?? '';
  let next = at + 1;
  while (printed.length <= 15 && /^[0-9]{3}$/.test(tokens[next]?.text ?? '') && tokens[next]?.glued === false)
    printed += tokens[next++]?.text;
  if (next === at + 1 || printed.length > 15) return null;
  const decimals = /^[0-9]{3}\.[0-9]+$/.test(tokens[next]?.text ?? '') ? tokens[next++]?.text : '';
  return { value: Number(printed + decimals), next };
}

/** "1e10", "12.3e+14", "6.2x10^-4", "1.1^23". */
function withPower(tokens: readonly Token[], value: number, at: number): Fraction | null {
  if (!tokens[at]?.glued) return null;
  const first = lowerAt(tokens, at);
  if (first === 'e') return powerOf(tokens, at + 1, (power) => Number(`${value}e${power}`));
  if (first === '^') return powerOf(tokens, at + 1, (power) => value ** power);
  if (/^[x×]$/.test(first) && lowerAt(tokens, at + 1) === '10' && lowerAt(tokens, at + 2) === '^') {
    return powerOf(tokens, at + 3, (power) => Number(`${value}e${power}`));
  }
  return null;
}

function powerOf(tokens: readonly Token[], at: number, raise: (power: number) => number): Fraction | null {
  const isSigned = tokens[at]?.text === '+' || isDash(tokens[at]);
  const digits = tokens[isSigned ? at + 1 : at];
  if (!tokens[at]?.glued || !digits?.glued || !/^[0-9]{1,2}$/.test(digits.text)) return null;
  const value = raise(isDash(tokens[at]) ? -Number(digits.text) : Number(digits.text));
  return Number.isFinite(value) ? { value, next: isSigned ? at + 2 : at + 1 } : null;
}
