/** Turns an article into a reading: figures, dates, people and terms, each where it stands. */
import type { Article } from '../article/article.ts';
import { findDates } from './dates/dates.ts';
import { findFigures } from './figures/figures.ts';
import { glossary } from './glossary/glossary.ts';
import { rankKeyFigures } from './key-figures.ts';
import { languageOf } from './language.ts';
import { link } from './link.ts';
import { withoutOverlap } from './overlap.ts';
import { type ArticleAnnotator, type Findings, type Passage, passagesOf } from './passage.ts';
import { people } from './people/people.ts';
import type { Annotation, Annotator, Context, OwnTerm, Reading } from './reading.ts';
import { timelineOf } from './timeline.ts';

// The order is only that of the calls; who wins an overlap is decided in `withoutOverlap`.
const ruled: readonly ArticleAnnotator[] = annotatorsWith(people);

/** All annotators, with one of one's own for people: the trained one comes later than the rest. */
export function annotatorsWith(people: ArticleAnnotator): readonly ArticleAnnotator[] {
  return [eachPassage('figures and dates', findFigures, findDates), people, glossary];
}

function eachPassage(id: string, ...annotators: readonly Annotator<Annotation>[]): ArticleAnnotator {
  return {
    id,
    find: (passages, context) => ({
      spans: passages.map(({ text }) => annotators.flatMap((annotator) => annotator(text, context))),
    }),
  };
}

/** Everything understood in an article. An annotator that fails is left out; the rest of the reading stays. */
export function annotate(
  article: Article,
  ownTerms: readonly OwnTerm[],
  annotators: readonly ArticleAnnotator[] = ruled,
): Reading {
  const passages = passagesOf(article);
  const context = { language: languageOf(passages, article.language), published: article.published };
  const findings = annotators.map((annotator) => findSafely(annotator, passages, context, ownTerms));
  const chosen = passages.map((_, at) => withoutOverlap(findings.flatMap(({ spans }) => spans[at] ?? [])));
  const { spans, people, terms } = link(passages, chosen, findings);
  const byBlock = new Map(passages.map(({ block }, at) => [block, spans[at] ?? []]));
  return {
    article,
    titleSpans: byBlock.get(-1) ?? [],
    spans: article.blocks.map((_, block) => byBlock.get(block) ?? []),
    keyFigures: rankKeyFigures(passages, spans),
    timeline: timelineOf(passages, spans, article.published),
    people,
    terms,
  };
}

function findSafely(
  annotator: ArticleAnnotator,
  passages: readonly Passage[],
  context: Context,
  ownTerms: readonly OwnTerm[],
): Findings {
  try {
    return annotator.find(passages, context, ownTerms);
  } catch {
    return { spans: [] };
  }
}
