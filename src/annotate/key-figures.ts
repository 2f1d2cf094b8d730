/** Picks the figures that tell the story, for the strip above the lead. */
import { labelFor } from './figure-label.ts';
import { isFigure, keyOf } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Annotation, FigureSpan, KeyFigure, Mention } from './reading.ts';
import { sentenceAround } from './sentences.ts';

const fewest = 3;
const most = 6;
/** Points below which a figure is only shown to make up the fewest. */
const enough = 2;

/** The same figure at one place or several. */
type Group = [Place, ...Place[]];

interface Place {
  readonly figure: FigureSpan;
  readonly at: Mention;
  readonly text: string;
  /** 0 for the title, 1 for the lead, and so on. */
  readonly passage: number;
}

/** Three to six figures, best first. Dates, times and ages never are key figures. */
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

function groupsOf(passages: readonly Passage[], spans: readonly (readonly Annotation[])[]): readonly Group[] {
  const groups = new Map<string, Group>();
  spans.forEach((inPassage, passage) => {
    for (const figure of inPassage) {
      if (!mayBeKey(figure)) continue;
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

function mayBeKey(span: Annotation): span is FigureSpan {
  if (!isFigure(span) || span.kind === 'age') return false;
  // A place in an order is news where it is a milestone ("gol ke-100"), not when something happened ("menit ke-57").
  if (span.kind === 'ordinal') return typeof span.value === 'number' && span.value >= 10 && span.label === undefined;
  return true;
}

const kindPoints: Partial<Record<FigureSpan['kind'], number>> = {
  money: 4,
  score: 2,
  percent: 2.5,
  count: 1,
  measure: 2,
  duration: 0.5,
  ordinal: 0.5,
  vague: -1,
};

// Headline, lead and what happened to people weigh most; a bare small number
// ("dua") is seldom what a story is about.
function pointsOf(places: Group): number {
  const [first] = places;
  const figures = places.map(({ figure }) => figure);
  const kind = kindPoints[first.figure.kind] ?? 0;
  const headline = first.passage === 0 ? 4 : 0;
  const stakes = figures.some(({ human }) => human) ? (first.figure.kind === 'vague' ? 2 : 4) : 0;
  const hedge = figures.some((figure) => figure.hedge !== undefined) ? 0.5 : 0;
  const repeated = Math.min(places.length - 1, 3) * 0.75;
  return (
    kind + headline + leadPoints(places) + stakes + hedge + repeated + sizePoints(first.figure) + scorePoints(places)
  );
}

// News tells what matters first: four points in the lead, half of that four paragraphs on.
function leadPoints(places: Group): number {
  const first = places.find(({ passage }) => passage > 0)?.passage ?? Number.POSITIVE_INFINITY;
  return 4 / (1 + (first - 1) / 4);
}

// What a game stood at on the way says nothing once it is over.
function scorePoints(places: Group): number {
  const [{ figure, passage }] = places;
  return figure.kind === 'score' && places.length === 1 && passage > 2 ? -2 : 0;
}

function sizePoints({ kind, value, label, human }: FigureSpan): number {
  if (kind !== 'count') return 0;
  const largest = typeof value === 'number' ? value : value[1];
  if (largest >= 1000) return 1.5;
  if (largest >= 20) return 1;
  if (largest <= 2 && human !== true) return -3;
  return largest < 10 && human !== true ? -0.5 : label === undefined ? -1 : 0;
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
