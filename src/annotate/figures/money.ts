/** Amounts of money: sign first (`Rp 1,2 triliun`, `$3bn`) or name last (`40 juta dolar AS`). */
import { phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { type Amount, rangeConnector, readAmount } from './amount.ts';
import type { FigureGrammar } from './grammar.ts';
import type { FigureRule, Found } from './rule.ts';

/** Money whose currency stands before the number, also said twice: `Rp 13.500-Rp 14.000`. */
export const signedMoney: FigureRule = (tokens, at, grammar) => readMoney(tokens, at, grammar, readSigned);

/** Money whose currency stands after the number, also said twice: `10 dolar hingga 20 dolar`. */
export const namedMoney: FigureRule = (tokens, at, grammar) => readMoney(tokens, at, grammar, readNamed);

type ReadPrice = (tokens: readonly Token[], at: number, grammar: FigureGrammar) => Price | null;

function readMoney(tokens: readonly Token[], at: number, grammar: FigureGrammar, read: ReadPrice): Found | null {
  const first = read(tokens, at, grammar);
  if (first === null) return null;
  const found = { kind: 'money', unit: first.currency, from: at } as const;
  const second = rangeConnector(tokens, at, first.next, grammar) && read(tokens, first.next + 1, grammar);
  if (second?.currency !== first.currency || typeof first.value !== 'number' || typeof second.value !== 'number') {
    return { ...found, value: first.value, to: first.next };
  }
  return { ...found, value: [first.value, second.value], to: second.next };
}

interface Price extends Amount {
  readonly currency: string;
}

function readSigned(tokens: readonly Token[], at: number, grammar: FigureGrammar): Price | null {
  const sign = phraseAt(tokens, at, grammar.currencyBefore);
  const amount = sign && readAmount(tokens, sign.next, grammar);
  if (sign === null || amount === null || !amount.inDigits || isJustALetter(tokens, at)) return null;
  const scale = grammar.moneyScales.get(lowerAt(tokens, amount.next));
  if (scale === undefined) return { ...amount, currency: sign.value };
  return { ...amount, value: scaledBy(amount.value, scale), next: amount.next + 1, currency: sign.value };
}

// "a $3bn fund" is not in Australian dollars, nor "the bank's $3bn" in those of Singapore.
function isJustALetter(tokens: readonly Token[], at: number): boolean {
  return /^[as]$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.glued === false;
}

function scaledBy(value: Amount['value'], scale: number): Amount['value'] {
  return typeof value === 'number' ? value * scale : [value[0] * scale, value[1] * scale];
}

function readNamed(tokens: readonly Token[], at: number, grammar: FigureGrammar): Price | null {
  const amount = readAmount(tokens, at, grammar);
  const currency = amount && phraseAt(tokens, amount.next, grammar.currencyAfter);
  return amount && currency && { ...amount, next: currency.next, currency: currency.value };
}
