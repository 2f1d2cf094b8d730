/** What a cleanup pass is, and how it takes things out. */
import { type Removal, removalTextLimit } from '../article.ts';
import { spacedText } from '../lines.ts';

/** One repair made to the copied page before Readability scores it. */
export interface CleanupPass {
  readonly id: string;
  /** Edits the tree below `root` in place; reports what it removed, for the trace. */
  apply(root: Element): Removal[];
}

/** A pass that removes every element for which `reasonFor` gives a reason; ask what is cheap first, it sees them all. */
export function removing(
  id: string,
  selector: string,
  reasonFor: (element: Element) => string | null,
  mostShare = mostText,
): CleanupPass {
  return {
    id,
    apply(root) {
      const most = mostShare * lengthOf(root);
      return [...root.querySelectorAll(selector)].flatMap((element) => {
        const reason = root.contains(element) ? reasonFor(element) : null;
        if (!reason || lengthOf(element) > most) return [];
        element.remove();
        return [{ pass: id, reason, text: spacedText(element).slice(0, removalTextLimit) }];
      });
    },
  };
}

/** Share of the page's text that no pass may remove at once: it would be the article. */
const mostText = 0.5;

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** Share of the element's text that is inside links, 0…1; 0 where there is no text. */
export function linkDensity(element: Element): number {
  const whole = spacedText(element).length;
  const linked = [...element.querySelectorAll('a')].reduce((sum, link) => sum + spacedText(link).length, 0);
  return whole === 0 ? 0 : Math.min(1, linked / whole);
}

/** Names of an element's class and id, split into lower-case words. */
export function namesOf(element: Element): string[] {
  return `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/);
}
