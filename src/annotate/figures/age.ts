/** Ages: `berusia 9 tahun`, `a 34-year-old`, `Siti (47)`, `Maria Lund, 52`. */
import { type PhraseMatch, phraseAt, phraseBefore } from '../phrases.ts';
import { isCapitalised, lowerAt, type Token } from '../tokens.ts';
import type { Amount } from './amount.ts';
import { readDuration } from './duration.ts';
import type { FigureGrammar, Unit } from './grammar.ts';
import type { Found } from './rule.ts';

/** An age, where its words or its place behind a name show it to be one. */
export function ageAt(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): Found | null {
  const old = phraseAt(tokens, amount.next, grammar.ageAfter);
  const years = phraseAt(tokens, amount.next, grammar.units);
  // "pria 29 tahun"
  const isPersons = years?.value.id === 'year' && grammar.people.has(lowerAt(tokens, at - 1));
  const isSaid = old !== null || phraseBefore(tokens, startOfHedge(tokens, at, grammar), grammar.ageBefore) !== null;
  const isPlaced = isBracketedAge(tokens, at, amount, years) || isAgeInCommas(tokens, at, amount, grammar);
  if (!isSaid && !isPersons && !isPlaced && !isSecondAge(tokens, at, grammar)) return null;
  // "usia 19 tahun 8 bulan"
  if (years?.value.kind === 'duration') return { ...readDuration(tokens, at, amount, years, grammar), kind: 'age' };
  return { kind: 'age', value: amount.value, unit: 'year', from: at, to: old?.next ?? amount.next };
}

/** The 6 of "ages 4 and 6". */
function isSecondAge(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const [, and] = grammar.between;
  const isListed = lowerAt(tokens, at - 1) === and && tokens[at - 2]?.kind === 'number';
  return isListed && phraseBefore(tokens, at - 2, grammar.ageBefore) !== null;
}

/** "berusia di atas 60 tahun", "usia antara 17 hingga 25 tahun": where what stands between word and number begins. */
function startOfHedge(tokens: readonly Token[], at: number, grammar: FigureGrammar): number {
  const [before] = grammar.between;
  return phraseBefore(tokens, at, grammar.hedgesBefore)?.from ?? (lowerAt(tokens, at - 1) === before ? at - 1 : at);
}

// "Siti (47)", "Siti (47 tahun)": a name stands before the bracket.
function isBracketedAge(
  tokens: readonly Token[],
  at: number,
  { value, next }: Amount,
  years: PhraseMatch<Unit> | null,
) {
  const end = years?.value.id === 'year' ? years.next : next;
  const isBracketed = lowerAt(tokens, at - 1) === '(' && /^[),]$/.test(lowerAt(tokens, end));
  return isBracketed && isHumanAge(value) && isCapitalised(tokens[at - 2]) && tokens[at - 1]?.glued === false;
}

// "Maria Lund, 52, said": two words of a name stand before the comma.
function isAgeInCommas(tokens: readonly Token[], at: number, amount: Amount, grammar: FigureGrammar): boolean {
  if (!grammar.agesInCommas || !amount.inDigits || lowerAt(tokens, at - 1) !== ',') return false;
  const isNamed = isCapitalised(tokens[at - 2]) && isCapitalised(tokens[at - 3]);
  return isNamed && /^[,.]?$/.test(lowerAt(tokens, amount.next)) && isHumanAge(amount.value);
}

function isHumanAge(value: Amount['value']): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value < 120;
}
