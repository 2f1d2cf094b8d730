/** Leaves out of a reading what the user wants to see explained no more. */
import type { Annotation, Reading } from '../annotate/reading.ts';

/** The reading without the terms of these spellings: neither marked nor listed. */
export function withoutTerms(reading: Reading, spellings: readonly string[]): Reading {
  const hidden = new Set(spellings);
  if (!reading.terms.some(({ term }) => hidden.has(term))) return reading;
  const kept = reading.terms.filter(({ term }) => !hidden.has(term));
  const newIndex = new Map(kept.map((term, index) => [reading.terms.indexOf(term), index]));
  const filtered = (notes: readonly Annotation[]) =>
    notes.flatMap((note) => {
      if (note.kind !== 'term') return note;
      const term = newIndex.get(note.term);
      return term === undefined ? [] : { ...note, term };
    });
  return { ...reading, titleSpans: filtered(reading.titleSpans), spans: reading.spans.map(filtered), terms: kept };
}
