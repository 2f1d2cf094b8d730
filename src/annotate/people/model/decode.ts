/** Finds the likeliest names in a text by a table of trained weights. */
import { isCapitalised, type Token } from '../../tokens.ts';
import type { PeopleGrammar } from '../grammar.ts';
import type { Run } from '../runs.ts';
import { featuresAt } from './features.ts';

/** How a token belongs to a name: not at all, as its first, as a later one. */
export type Tag = 0 | 1 | 2;

/** Every tag, in the order of the weights. */
export const tags: readonly Tag[] = [0, 1, 2];

/** Trained weights: three a row, one for each tag, and the transitions between tags at the end. */
export interface NameModel {
  weight(row: number, tag: Tag): number;
  transition(from: Tag, to: Tag): number;
}

/** The names of a text as ranges of tokens. */
export function namesIn(tokens: readonly Token[], model: NameModel, grammar: PeopleGrammar): readonly Run[] {
  const best = bestTags(tokens, model, grammar);
  const names: Run[] = [];
  best.forEach((tag, at) => {
    const last = names.at(-1);
    if (tag === 1) names.push({ from: at, to: at + 1 });
    else if (tag === 2 && last?.to === at) names[names.length - 1] = { from: last.from, to: at + 1 };
  });
  return names.map((run) => withoutTrail(tokens, run));
}

// A name ends in a word, whatever mark the model let in.
function withoutTrail(tokens: readonly Token[], { from, to }: Run): Run {
  let end = to;
  while (end - 1 > from && tokens[end - 1]?.kind !== 'word') end--;
  return { from, to: end };
}

interface Cell {
  readonly score: number;
  readonly from: Tag;
}

/** Viterbi over three tags. */
export function bestTags(tokens: readonly Token[], model: NameModel, grammar: PeopleGrammar): readonly Tag[] {
  const columns: Cell[][] = [];
  tokens.forEach((_, at) => {
    columns.push(columnAt(tokens, at, columns.at(-1), model, grammar));
  });
  const last = columns.at(-1) ?? [];
  let tag = tags.reduce<Tag>((best, each) => (scoreOf(last, each) > scoreOf(last, best) ? each : best), 0);
  return columns
    .toReversed()
    .map((column) => {
      const chosen = tag;
      tag = column[chosen]?.from ?? 0;
      return chosen;
    })
    .toReversed();
}

function columnAt(
  tokens: readonly Token[],
  at: number,
  before: readonly Cell[] | undefined,
  model: NameModel,
  grammar: PeopleGrammar,
): Cell[] {
  // Most words are in small letters and can only be outside, whatever their features.
  const features = canBeInside(tokens, at, grammar) ? featuresAt(tokens, at, grammar) : null;
  return tags.map((tag) => {
    const isPossible = tag === 0 || (features !== null && (tag === 2 || isCapitalised(tokens[at])));
    if (!isPossible) return impossible;
    const own = (features ?? []).reduce((sum, row) => sum + model.weight(row, tag), 0);
    if (before === undefined) return tag === 2 ? impossible : { score: own, from: 0 };
    const from = bestFrom(before, tag, model);
    return { score: own + scoreOf(before, from) + model.transition(from, tag), from };
  });
}

const impossible: Cell = { score: Number.NEGATIVE_INFINITY, from: 0 };

function bestFrom(before: readonly Cell[], to: Tag, model: NameModel): Tag {
  const score = (from: Tag): number =>
    from === 0 && to === 2 ? Number.NEGATIVE_INFINITY : scoreOf(before, from) + model.transition(from, to);
  return tags.reduce<Tag>((best, from) => (score(from) > score(best) ? from : best), to === 2 ? 1 : 0);
}

function scoreOf(column: readonly Cell[], tag: Tag): number {
  return column[tag]?.score ?? Number.NEGATIVE_INFINITY;
}

function canBeInside(tokens: readonly Token[], at: number, grammar: PeopleGrammar): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || token.kind === 'number') return false;
  if (isCapitalised(token) || grammar.particles.has(token.lower)) return true;
  // "Ma'ruf", "Seong-kweun", "M. Nuh".
  if (token.kind === 'word') return token.glued && before?.kind === 'mark';
  // "Jokowi-Kalla" are two, but "El-Shara" is one.
  if (token.text === '-' && isCapitalised(tokens[at + 1]) && !grammar.particles.has(before?.lower ?? '')) return false;
  return /^['’.-]$/.test(token.text) && before?.kind === 'word';
}
