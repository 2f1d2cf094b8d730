/** A view of an article as the reader hands it down, for tests of single parts. */
import type { View } from '../view.ts';
import { explainedReading } from './explained-reading.ts';

/** Everything is lit, nothing marked or hidden, and nothing can be done. */
export const sampleView: View = {
  reading: explainedReading,
  highlights: { figures: true, dates: true, people: true, terms: true },
  marks: new Set(),
  asides: new Map(),
  hidden: new Set(),
  pictures: true,
  jump: () => {},
  terms: {},
};
