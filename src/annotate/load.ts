/** Loads the understanding of articles, which is larger than the reader and not needed for its first paint. */
import type { Article } from '../article/article.ts';
import type { OwnTerm, Reading } from './reading.ts';

/** Everything understood in an article, with the user's own terms. */
export type Annotate = (article: Article, ownTerms: readonly OwnTerm[]) => Reading;

/** The annotators; without the trained names the rules still find most people. */
export async function loadAnnotate(): Promise<Annotate> {
  const [{ annotate, annotatorsWith }, people] = await Promise.all([
    import('./annotate.ts'),
    import('./people/model/load.ts').then(({ loadTrainedPeople }) => loadTrainedPeople()).catch(() => undefined),
  ]);
  const annotators = people && annotatorsWith(people);
  return (article, ownTerms) => annotate(article, ownTerms, annotators);
}
