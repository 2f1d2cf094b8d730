/** Finds the figures of a text: what number stands there, of what kind, how exact and of what. */
import { phraseAt, phraseBefore } from '../phrases.ts';
import type { Annotator, FigureSpan, Hedge } from '../reading.ts';
import { lowerAt, type Token, tokenize } from '../tokens.ts';
import { countsHarm, labelOf } from './counted.ts';
import { isDash } from './dash.ts';
import { englishFigures } from './en.ts';
import { isFractionSign } from './fraction.ts';
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
import { dividedShare, roughNumber, shareOutOf, slashedShare, spelledShare } from './share.ts';
import { isPointFirst } from './written.ts';

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
  dividedShare,
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
  let before: Found | null = null;
  for (let at = 0; at < tokens.length; ) {
    const found = figureAt(tokens, at, grammar);
    if (found !== null) {
      const hedge = hedgeOf(tokens, found, grammar);
      const span = spanOf(tokens, found, hedge?.value, grammar);
      const last = before && hedge && isBoundJoiner(tokens, before.to, hedge.from, grammar) ? spans.at(-1) : undefined;
      const range = last && betweenBounds(last, span);
      if (range) spans[spans.length - 1] = range;
      else spans.push(span);
      before = found;
    }
    at = found?.to ?? Math.max(skipNotFigure(tokens, at, grammar), at + 1);
  }
  return spans;
};

const starters = new Map<FigureGrammar, ReadonlySet<string>>();

/** The words and signs that a figure may begin with; most tokens are none, and no rule need look at them. */
function startersOf(grammar: FigureGrammar): ReadonlySet<string> {
  const known = starters.get(grammar);
  if (known !== undefined) return known;
  const tables = [
    grammar.numbers,
    grammar.vague,
    grammar.several,
    grammar.ordinals,
    grammar.ordinalScales,
    grammar.ordinalUnits,
    grammar.articles,
    grammar.minus,
    grammar.fractionParts,
    grammar.fractions.longestFrom,
    grammar.currencyBefore.longestFrom,
    grammar.units.longestFrom,
  ];
  const words = new Set([...tables.flatMap((table) => [...table.keys()]), grammar.ordinalPrefix]);
  starters.set(grammar, words);
  return words;
}

function figureAt(tokens: readonly Token[], at: number, grammar: FigureGrammar): Found | null {
  if (!mayStart(tokens, at, grammar)) return null;
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

function mayStart(tokens: readonly Token[], at: number, grammar: FigureGrammar): boolean {
  const token = tokens[at];
  if (token?.kind === 'number' || startersOf(grammar).has(token?.lower ?? '')) return true;
  return token?.kind === 'mark' && (isDash(token) || isFractionSign(token) || isPointFirst(tokens, at, grammar));
}

function spanOf(tokens: readonly Token[], found: Found, hedge: Hedge | undefined, grammar: FigureGrammar): FigureSpan {
  const label = labelOf(tokens, found, grammar);
  return {
    start: tokens[found.from]?.start ?? 0,
    end: tokens[found.to - 1]?.end ?? 0,
    kind: found.kind,
    value: found.value,
    ...(found.unit !== undefined && { unit: found.unit }),
    ...(hedge !== undefined && { hedge }),
    ...(label !== undefined && { label }),
    ...(countsHarm(tokens, found, grammar) && { human: true }),
  };
}

interface HedgeFound {
  readonly value: Hedge;
  /** Its first token; the figure's own where it stands behind. */
  readonly from: number;
}

function hedgeOf(tokens: readonly Token[], found: Found, grammar: FigureGrammar): HedgeFound | null {
  const after = phraseAt(tokens, found.to, grammar.hedgesAfter);
  // "12 and more than 5" says nothing of the 12.
  const goesOn =
    after !== null && grammar.than.has(lowerAt(tokens, after.next)) && tokens[after.next + 1] !== undefined;
  if (after !== null && !goesOn) return { value: after.value, from: found.from };
  const before = phraseBefore(tokens, found.from, grammar.hedgesBefore);
  // "10 ribuan"
  const isRough = found.kind !== 'vague' && grammar.vague.has(lowerAt(tokens, found.to - 1));
  return before ?? (isRough ? { value: '≈', from: found.from } : null);
}

function isBoundJoiner(tokens: readonly Token[], from: number, to: number, grammar: FigureGrammar): boolean {
  const words = tokens.slice(from, to);
  return words.length > 0 && words.length < 3 && words.every(({ lower }) => grammar.boundJoiners.has(lower));
}

/** "more than 20 and less than 35 percent": two figures that bound the same one from either side. */
function betweenBounds(first: FigureSpan, second: FigureSpan): FigureSpan | null {
  const isSameKind = first.kind === second.kind && first.unit === second.unit;
  const [low, high] = isLower(first.hedge) ? [first, second] : [second, first];
  if (!(isSameKind || first.kind === 'count') || !isLower(low.hedge) || !isUpper(high.hedge)) return null;
  if (typeof low.value !== 'number' || typeof high.value !== 'number' || low.value >= high.value) return null;
  const { hedge: _, ...range } = second;
  return { ...range, start: first.start, value: [low.value, high.value] };
}

function isLower(hedge: Hedge | undefined): boolean {
  return hedge === '>' || hedge === '≥';
}

function isUpper(hedge: Hedge | undefined): boolean {
  return hedge === '<' || hedge === '≤';
}
