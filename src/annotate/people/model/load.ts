/** Loads the trained model, which is too large to come with the reader's first code. */
import type { ArticleAnnotator } from '../../passage.ts';
import { findIntroductions } from '../introductions.ts';
import { peopleBy } from '../people.ts';

/** The people annotator with the trained model; it knows Indonesian, other languages keep the rules. */
export async function loadTrainedPeople(): Promise<ArticleAnnotator> {
  const [{ finderBy }, { modelOf }, { default: weights }] = await Promise.all([
    import('./finder.ts'),
    import('./model.ts'),
    import('./weights.json'),
  ]);
  const trained = finderBy(modelOf(weights));
  return peopleBy((language) => (language === 'en' ? findIntroductions : trained));
}
