/** A seeded draw of explained mentions, to be read by hand: where each stands and what it is said to mean. */
import { annotate } from '../../../src/annotate/annotate.ts';
import { articleOf } from '../../../src/annotate/testing/article.ts';
import type { BenchArticle } from './coverage.ts';

/** One explained mention; the article's words are not repeated. */
export interface Drawn {
  readonly article: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly expansion: string;
  readonly source: string;
}

/** Draws mentions evenly over all articles; the same seed draws the same ones. */
export function drawMentions(articles: readonly BenchArticle[], count: number, seed: number): readonly Drawn[] {
  const random = randomFrom(seed);
  const all = articles.flatMap(mentionsOf).map((mention) => ({ mention, key: random() }));
  return all
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ mention }) => mention);
}

/** The sheet: tab-separated, with an empty column for the verdict. */
export function sheetOf(drawn: readonly Drawn[]): string {
  const head = ['article', 'block', 'start', 'end', 'term', 'expansion', 'source', 'verdict'];
  const rows = drawn.map(({ article, block, start, end, term, expansion, source }) => {
    return [article, block, start, end, term, expansion, source, ''];
  });
  return [head, ...rows].map((row) => `${row.join('\t')}\n`).join('');
}

function mentionsOf({ id, paragraphs }: BenchArticle): readonly Drawn[] {
  const { terms } = annotate(articleOf('', paragraphs), []);
  return terms.flatMap(({ term, expansion, source, mentions }) =>
    mentions.map(({ block, start, end }) => ({ article: id, block, start, end, term, expansion, source })),
  );
}

// A linear congruential generator: small, and the same everywhere.
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
