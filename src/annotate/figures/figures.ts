/** Finds the figures of a text: what number stands there, of what kind, how exact and of what. */
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { Annotator, FigureSpan, Hedge } from '../reading.ts';
import { type Token, tokenize } from '../tokens.ts';
import { countsHarm, labelOf } from './counted.ts';
import { isDash } from './dash.ts';
import { englishFigures } from './en.ts';
import type { FigureGrammar } from './grammar.ts';
import { indonesianFigures } from './id.ts';
import { loneFigure } from './lone.ts';
import { namedMoney, signedMoney } from './money.ts';
import { skipNotFigure } from './not-figures.ts';
import {
  allOfThem,
  compoundOrdinal,
  continuedOrdinal,
  prefixedOrdinal,
  spelledOrdinal,
  suffixedOrdinal,
} from './ordinal.ts';
import { quantity } from './quantity.ts';
import type { FigureRule, Found } from './rule.ts';
import { score } from './score.ts';
import { roughNumber, shareOutOf, slashedShare, spelledShare } from './share.ts';

const grammars: Readonly<Record<string, FigureGrammar>> = {
  id: indonesianFigures,
  ms: indonesianFigures,
  en: englishFigures,
};

// The first rule that finds something at a token wins, so what says more stands
// earlier: "dua pertiga" before "dua", "10 dolar" before "10", a score before a range.
const rules: readonly FigureRule[] = [
  signedMoney,
  prefixedOrdinal,
  continuedOrdinal,
  suffixedOrdinal,
  compoundOrdinal,
  spelledOrdinal,
  allOfThem,
  spelledShare,
  shareOutOf,
  roughNumber,
  score,
  namedMoney,
  quantity,
];

/** All figures of a text, in order. A language without a grammar has none. */
export const findFigures: Annotator<FigureSpan> = (text, context) => {
  const grammar = grammars[context.language];
  if (grammar === undefined) return [];
  const lone = loneFigure(text, grammar);
  if (lone !== null) return [lone];
  const tokens = tokenize(text);
  const spans: FigureSpan[] = [];
  for (let at = 0; at < tokens.length; ) {
    const found = figureAt(tokens, at, grammar);
    const span = found && spanOf(tokens, found, grammar);
    if (span) spans.push(span);
    at = found?.to ?? Math.max(skipNotFigure(tokens, at, grammar), at + 1);
  }
  return spans;
};

const starters = new Map<FigureGrammar, ReadonlySet<string>>();

/** The words and signs that a figure may begin with; most tokens are none, and no rule need look at them. */
function startersOf(grammar: FigureGrammar): ReadonlySet<string> {
  const known = starters.get(grammar);
  if (known !== undefined) return known;
  const { numbers, vague, ordinals, articles, minus, fractions, currencyBefore, units, ordinalPrefix } = grammar;
  const tables = [numbers, vague, ordinals, articles, minus, fractions.longestFrom, currencyBefore.longestFrom];
  const words = new Set([...tables.flatMap((table) => [...table.keys()]), ...units.longestFrom.keys(), ordinalPrefix]);
  starters.set(grammar, words);
  return words;
}

function figureAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): Found | null {
  const token = tokens[at];
  if (token?.kind !== 'number' && !startersOf(grammar).has(token?.lower ?? '') && !isDash(token)) return null;
  // Before the skips, which take digits with a slash for a reference.
  const share = slashedShare(tokens, at, grammar);
  if (share !== null) return share;
  if (skipNotFigure(tokens, at, grammar) > at) return null;
  for (const rule of rules) {
    const found = rule(tokens, at, grammar);
    if (found !== null) return found;
  }
  return null;
}

function spanOf(tokens: readonly Token[], found: Found, grammar: FigureGrammar): FigureSpan | null {
  const first = tokens[found.from];
  const last = tokens[found.to - 1];
  if (first === undefined || last === undefined) return null;
  const hedge = hedgeOf(tokens, found, grammar);
  const label = labelOf(tokens, found, grammar);
  return {
    start: first.start,
    end: last.end,
    kind: found.kind,
    value: found.value,
    ...(found.unit !== undefined && { unit: found.unit }),
    ...(hedge !== undefined && { hedge }),
    ...(label !== undefined && { label }),
    ...(countsHarm(tokens, found, grammar) && { human: true }),
  };
}

function hedgeOf(tokens: readonly Token[], found: Found, grammar: FigureGrammar): Hedge | undefined {
  return (
    phraseAt(tokens, found.to, grammar.hedgesAfter)?.value ?? phraseBefore(tokens, found.from, grammar.hedgesBefore)
  );
}
