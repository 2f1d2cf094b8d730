/** What can be shown alone: everything that the lists hold. */
import type { KeyFigure, Person, Reading, Term, TimelineEntry } from '../../annotate/reading.ts';
import type { Subject } from '../only.ts';
import { formatEntry } from './format-date.ts';

/** A key figure with its hedge, as it is listed. */
export const figureText = ({ figure, text }: KeyFigure): string => [figure.hedge, text].filter(Boolean).join(' ');

/** A key figure as a subject. */
export const figureSubject = (figure: KeyFigure): Subject => ({
  key: `figure ${figure.text} ${figure.label}`,
  label: `${figureText(figure)} ${figure.label}`.trim(),
  mentions: figure.mentions,
});

/** A person as a subject. */
export const personSubject = ({ name, mentions }: Person): Subject => ({
  key: `person ${name}`,
  label: name,
  mentions,
});

/** A date as a subject, written for readers of `uiLanguage`. */
export const dateSubject = (entry: TimelineEntry, uiLanguage: string): Subject => ({
  key: `date ${entry.value}`,
  label: formatEntry(entry, uiLanguage),
  mentions: entry.mentions,
});

/** A term as a subject. */
export const termSubject = ({ term, mentions }: Term): Subject => ({ key: `term ${term}`, label: term, mentions });

/** The subject of this key; undefined where the article has it no more. */
export function findSubject(reading: Reading, key: string | undefined, uiLanguage: string): Subject | undefined {
  if (!key) return undefined;
  const { keyFigures, people, timeline, terms } = reading;
  return [
    ...keyFigures.map(figureSubject),
    ...people.map(personSubject),
    ...timeline.map((entry) => dateSubject(entry, uiLanguage)),
    ...terms.map(termSubject),
  ].find((subject) => subject.key === key);
}
