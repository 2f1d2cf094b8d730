/** The prose of the live page, measured before it is copied. */
import { descendants, textContentOf } from './page-dom.ts';

/** A paragraph is prose from this length on, in characters. */
const proseLength = 80;

/** Lengths in characters of the paragraphs below the element that are prose. */
export function proseIn(element: Element): number[] {
  const lengths = descendants(element, 'p').map((paragraph) => (textContentOf(paragraph) ?? '').trim().length);
  return lengths.filter((length) => length >= proseLength);
}
