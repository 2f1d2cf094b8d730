/** Amounts of money: sign first (`Rp 1,2 triliun`, `$3bn`) or name last (`40 juta dolar AS`, `3 dollars 50 cents`). */
import { type PhraseMatch, phraseAt } from '../phrases.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { type Amount, rangeConnector, readAmount } from './amount.ts';
import { afterHyphen } from './dash.ts';
import type { FigureGrammar } from './grammar.ts';
import { readNumeral } from './numeral.ts';
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
  // "USD 20 dollars" says the currency twice.
  const again = tokens[amount.next]?.kind === 'word' ? phraseAt(tokens, amount.next, grammar.currencyAfter) : null;
  if (scale === undefined)
    return { ...amount, next: again?.value === sign.value ? again.next : amount.next, currency: sign.value };
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
  const currency = amount && currencyAfter(tokens, amount, grammar);
  if (amount === null || currency === null) return null;
  const price = { ...amount, next: currency.next, currency: currency.value };
  const scale = grammar.numbers.get(lowerAt(tokens, currency.next));
  // "75 USD million"
  if (scale?.role === 'scale') return { ...price, value: scaledBy(amount.value, scale.value), next: currency.next + 1 };
  const isWhole = grammar.smallChange.values.get(lowerAt(tokens, currency.next - 1)) === undefined;
  const change = isWhole && typeof amount.value === 'number' ? changeAfter(tokens, currency.next, grammar) : null;
  return change === null ? price : { ...price, value: Number(amount.value) + change.value / 100, next: change.next };
}

function currencyAfter(tokens: readonly Token[], amount: Amount, grammar: FigureGrammar): PhraseMatch<string> | null {
  const at = afterHyphen(tokens, amount.next);
  const isLarge = Math.max(...[amount.value].flat()) >= 1e6;
  return (
    phraseAt(tokens, at, grammar.currencyAfter) ??
    phraseAt(tokens, at, grammar.smallChange) ??
    (isLarge ? phraseAt(tokens, at, grammar.currencyAfterMillions) : null)
  );
}

/** "and forty-five cents"; "15 dollars 50" where nothing follows that the 50 could count. */
function changeAfter(tokens: readonly Token[], at: number, grammar: FigureGrammar): PhraseMatch<number> | null {
  const [, and] = grammar.between;
  const start = lowerAt(tokens, at) === and ? at + 1 : at;
  const change = grammar.articles.has(lowerAt(tokens, start)) ? null : readNumeral(tokens, start, grammar);
  if (change === null || !(change.value > 0 && change.value < 100)) return null;
  const name = phraseAt(tokens, change.next, grammar.smallChange);
  if (name !== null) return { value: change.value, next: name.next };
  const isLast = tokens[change.next] === undefined || /^[.;!?]$/.test(lowerAt(tokens, change.next));
  return isLast && change.value >= 10 ? { value: change.value, next: change.next } : null;
}
