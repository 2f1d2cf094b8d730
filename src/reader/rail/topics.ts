/** The lists that an article has, in the order they are shown. */
import type { Reading } from '../../annotate/reading.ts';
import type { MessageKey } from '../translate.ts';
import { headingsOf } from './headings.ts';

/** One list of the rail. */
export type TopicName = 'figures' | 'people' | 'timeline' | 'glossary' | 'outline';

/** A list with its title and how much is in it. */
export interface Topic {
  readonly name: TopicName;
  readonly heading: MessageKey;
  readonly count: number;
}

/** The lists with something in them; key figures always, because that there are none is said. */
export function topicsOf(reading: Reading, canAddTerms: boolean): readonly Topic[] {
  const { keyFigures, people, timeline, terms, article } = reading;
  const all: readonly Topic[] = [
    { name: 'figures', heading: 'keyFigures', count: keyFigures.length },
    { name: 'people', heading: 'people', count: people.length },
    { name: 'timeline', heading: 'timeline', count: timeline.length },
    { name: 'glossary', heading: 'glossary', count: terms.length },
    { name: 'outline', heading: 'outline', count: headingsOf(article).length },
  ];
  return all.filter(({ name, count }) => count > 0 || name === 'figures' || (name === 'glossary' && canAddTerms));
}
