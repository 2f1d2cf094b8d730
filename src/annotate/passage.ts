/** The stretches of an article that annotators read, and what they find there. */
import { type Article, isTextBlock } from '../article/article.ts';
import type { Annotation, Context, OwnTerm, Person, Term } from './reading.ts';

/** One text with the index of its block; the title is block −1. */
export interface Passage {
  readonly block: number;
  readonly text: string;
}

/** What one annotator found: spans per passage, and the entities that person and term spans point to. */
export interface Findings {
  /** As many as there are passages. */
  readonly spans: readonly (readonly Annotation[])[];
  readonly people?: readonly Omit<Person, 'mentions'>[];
  readonly terms?: readonly Omit<Term, 'mentions'>[];
}

/** One kind of understanding, read off the whole article at once. */
export interface ArticleAnnotator {
  readonly id: string;
  find(passages: readonly Passage[], context: Context, ownTerms: readonly OwnTerm[]): Findings;
}

/** Title first, then the text blocks in order; code is not prose and is left out. */
export function passagesOf(article: Article): readonly Passage[] {
  const blocks = article.blocks.flatMap((block, index) =>
    isTextBlock(block) && block.type !== 'code' ? [{ block: index, text: block.text }] : [],
  );
  return [{ block: -1, text: article.title }, ...blocks];
}
