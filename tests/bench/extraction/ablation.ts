/** Runs inside the page: our extraction with each of its passes left out. Bundled by the bench. */
import { cleanupPasses } from '../../../src/article/cleanup/cleanup.ts';
import { extract } from '../../../src/article/extract.ts';
import { tidyPasses } from '../../../src/article/tidy/tidy.ts';
import { resultOf } from './ours.ts';
import type { Result } from './score.ts';

/** Extraction without a pass, by the pass's id. */
export const peers: Record<string, (page: Document) => Result> = Object.fromEntries(
  [cleanupPasses, tidyPasses].flatMap((passes) =>
    passes.map(({ id }) => [id, (page: Document) => without(passes, id, page)]),
  ),
);

/** Takes the pass out of its array for as long as the page is extracted. */
function without(passes: { readonly id: string }[], id: string, page: Document): Result {
  const index = passes.findIndex((pass) => pass.id === id);
  const [left] = passes.splice(index, 1);
  const start = performance.now();
  const extraction = extract(page);
  if (left) passes.splice(index, 0, left);
  return resultOf(extraction, performance.now() - start);
}
