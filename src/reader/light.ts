/** Lights stretches of the article without touching its elements, whatever links and formatting they cross. */
import type { Mention } from '../annotate/reading.ts';
import { textRange } from './text-range.ts';

/** Why something is lit; each has its look in the style sheet. */
export type Light = 'pulse' | 'mention' | 'only' | 'only-mention' | 'hit' | 'hit-now';

/** Lights these stretches and no others; answers with a function that puts them out, unless others are lit by then. */
export function light(name: Light, root: ParentNode, stretches: readonly Mention[]): () => void {
  const ranges = stretches.flatMap(({ block, start, end }) => {
    const element = root.querySelector(`[data-block="${block}"]`);
    return (element && textRange(element, start, end)) || [];
  });
  return lightRanges(name, ranges);
}

/** Lights these ranges of the page and no others; answers as {@link light} does. */
export function lightRanges(name: Light, ranges: readonly Range[]): () => void {
  const lights = globalThis.CSS?.highlights;
  if (!lights) return () => {};
  const lit = new Highlight(...ranges);
  lights.set(name, lit);
  return () => {
    if (lights.get(name) === lit) lights.delete(name);
  };
}
