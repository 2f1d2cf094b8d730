/** Picks the figures that tell the story, for the strip above the lead. */
import { labelFor, withoutPossessive } from './figure-label.ts';
import type { Passage } from './passage.ts';
import type { Annotation, FigureSpan, KeyFigure, Mention } from './reading.ts';
import { sentenceAround } from './sentences.ts';

const fewest = 3;
const most = 6;
/** Points below which a figure is only shown to make up the fewest. */
const enough = 3;

/** The same figure at one place or several. */
type Group = [Place, ...Place[]];

interface Place {
  readonly figure: FigureSpan;
  readonly at: Mention;
  readonly text: string;
  /** 0 for the title, 1 for the lead, and so on. */
  readonly passage: number;
}

/** Three to six figures, best first. Dates, times, ordinals and ages never are key figures. */
export function rankKeyFigures(
  passages: readonly Passage[],
  spans: readonly (readonly Annotation[])[],
): readonly KeyFigure[] {
  const ranked = groupsOf(passages, spans)
    .map((group) => ({ group, points: pointsOf(group) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points);
  const chosen = ranked.filter(({ points }, index) => index < fewest || (index < most && points >= enough));
  return chosen.map(({ group }) => keyFigureOf(group, passages));
}

const neverKey = new Set<Annotation['kind']>(['date', 'time', 'person', 'term', 'ordinal', 'age']);

function groupsOf(passages: readonly Passage[], spans: readonly (readonly Annotation[])[]): readonly Group[] {
  const groups = new Map<string, Group>();
  spans.forEach((inPassage, passage) => {
    for (const figure of inPassage) {
      if (!isFigure(figure)) continue;
      const { block = -1, text = '' } = passages[passage] ?? {};
      const { start, end } = figure;
      const key = keyOf(figure);
      const place = { figure, at: { block, start, end }, text, passage };
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [place]);
      else group.push(place);
    }
  });
  return [...groups.values()];
}

// Small and vague numbers recur by chance ("dua", "ribuan"), so those must count the same thing too.
function keyOf({ kind, value, unit = '', label = '' }: FigureSpan): string {
  const recursByChance = kind === 'vague' || (typeof value === 'number' && value < 100 && kind === 'count');
  return `${kind} ${String(value)} ${unit} ${recursByChance ? withoutPossessive(label.toLowerCase()) : ''}`;
}

function isFigure(span: Annotation): span is FigureSpan {
  return !neverKey.has(span.kind);
}

const kindPoints: Partial<Record<FigureSpan['kind'], number>> = {
  money: 2.5,
  score: 2,
  percent: 1.5,
  count: 1,
  measure: 1,
  duration: -0.5,
  vague: -2,
};

// Headline, lead and what happened to people weigh most; a bare small number
// ("dua") is seldom what a story is about.
function pointsOf(places: Group): number {
  const [first] = places;
  const figures = places.map(({ figure }) => figure);
  let points = kindPoints[first.figure.kind] ?? 0;
  if (first.passage === 0) points += 4;
  points += leadPoints(places.find(({ passage }) => passage > 0)?.passage ?? Number.POSITIVE_INFINITY);
  if (figures.some(({ human }) => human)) points += first.figure.kind === 'vague' ? 2 : 4;
  if (figures.some(({ hedge }) => hedge !== undefined)) points += 0.5;
  points += Math.min(places.length - 1, 3) * 0.75;
  return points + sizePoints(first.figure);
}

function leadPoints(passage: number): number {
  if (passage === 1) return 2;
  return passage <= 3 ? 1 : 0;
}

function sizePoints({ kind, value, label, human }: FigureSpan): number {
  if (kind !== 'count') return 0;
  const largest = typeof value === 'number' ? value : value[1];
  if (largest >= 1000) return 1.5;
  if (largest >= 100) return 1;
  return largest < 10 && human !== true ? -1.5 : label === undefined ? -1 : 0;
}

// The first mention in the body tells more than the title: it has the hedge and the sentence.
function keyFigureOf(places: Group, passages: readonly Passage[]): KeyFigure {
  const inBody = places.filter(({ passage }) => passage > 0);
  const { figure, at, text } = inBody.find((place) => place.figure.human) ?? inBody[0] ?? places[0];
  return {
    figure,
    at,
    text: text.slice(figure.start, figure.end),
    label: labelFor(text, figure),
    sentence: sentenceAround(text, figure),
    mentions: places.map((each) => each.at),
    inTitle: places.some(({ passage }) => passages[passage]?.block === -1),
  };
}
