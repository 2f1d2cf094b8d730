/** Our annotators in the bench's terms. */
import { findDates } from '../../../src/annotate/dates/dates.ts';
import { findFigures } from '../../../src/annotate/figures/figures.ts';
import { withoutOverlap } from '../../../src/annotate/overlap.ts';
import type { ArticleAnnotator } from '../../../src/annotate/passage.ts';
import { loadTrainedPeople } from '../../../src/annotate/people/model/load.ts';
import { people } from '../../../src/annotate/people/people.ts';
import type { FoundFigure, FoundPerson, Tool } from './tool.ts';

/** Figures and dates as they share one text, and people by rules, as of an article of one paragraph. */
export const jernih: Tool = {
  name: 'jernih',
  figures(text, language) {
    const context = { language, published: null };
    const spans = withoutOverlap([...findFigures(text, context), ...findDates(text, context)]);
    return spans.filter((span): span is typeof span & FoundFigure => 'value' in span);
  },
  people: (text, language) => peopleBy(people, text, language),
};

const trainedPeople = await loadTrainedPeople();

/** The same with people by the trained model, which the reader loads after the rest. */
export const jernihTrained: Tool = {
  name: 'jernih, trained',
  figures: () => [],
  people: (text, language) => peopleBy(trainedPeople, text, language),
};

function peopleBy(annotator: ArticleAnnotator, text: string, language: string): readonly FoundPerson[] {
  const { spans, people: known = [] } = annotator.find([{ block: 0, text }], { language, published: null }, []);
  return (spans[0] ?? []).flatMap((span) => {
    const person = span.kind === 'person' ? known[span.person] : undefined;
    return person ? [{ start: span.start, end: span.end, name: person.name, role: person.role }] : [];
  });
}
