/** Everything that is wrong with a surface, gathered state by state, so that one run tells all of it. */
import type { Surface } from '../browsers/driver.ts';
import { axeViolations } from './axe.ts';
import { sidewaysFindings, spacingFindings, targetFindings } from './layout.ts';
import type { Look } from './states.ts';

/** What was found so far, and the way to look on. */
export interface Inspection {
  readonly found: readonly string[];
  readonly look: Look;
}

/** Begins to look at a surface. */
export function inspect(surface: Surface): Inspection {
  const found: string[] = [];
  const seen = new Set<string>();
  const look: Look = async (state) => {
    // One after another: the third changes for a moment what the others measure.
    for (const findings of [axeViolations, targetFindings, sidewaysFindings, spacingFindings]) {
      const lines = await findings(surface);
      // What is there from the beginning would be told again of every state.
      found.push(...lines.filter((line) => !seen.has(line)).map((line) => `${state}: ${line}`));
      for (const line of lines) seen.add(line);
    }
  };
  return { found, look };
}
