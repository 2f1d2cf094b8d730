/** axe-core, run inside a document of the extension. */
import axe from 'axe-core';
import type { Surface } from '../browsers/driver.ts';

/** Every rule there is but the experimental ones, and beside them the sizes of WCAG 2.2 that axe leaves to be asked for. */
const options = {
  resultTypes: ['violations'],
  rules: { 'target-size': { enabled: true } },
  // It would otherwise ask the network for style sheets.
  preload: false,
};

// As one script, because a browser may give each script a world of its own.
const run = `(async () => {
  ${axe.source};
  const { violations, passes } = await axe.run(document, ${JSON.stringify(options)});
  const toLine = ({ id }, { target, failureSummary }) =>
    [id, target.join(' '), failureSummary.split('\\n')[1]?.trim()].join(' | ');
  return {
    passes: passes.length,
    violations: violations.flatMap((rule) => rule.nodes.map((node) => toLine(rule, node))),
  };
})()`;

interface Outcome {
  readonly passes: number;
  readonly violations: readonly string[];
}

/** What axe finds wrong, one line each. */
export async function axeViolations(surface: Surface): Promise<readonly string[]> {
  await surface.waitFor(`document.getAnimations().every(({ playState }) => playState !== 'running')`);
  const { passes, violations } = await surface.evaluate<Outcome>(run);
  // A run that looked at nothing would find nothing wrong.
  if (passes < 5) throw new Error(`axe tried ${passes} rules only`);
  return violations;
}
