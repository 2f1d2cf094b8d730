/** What a cleanup pass is, and how it takes things out. */
import { type Removal, type RemovalReason, removal } from '../article.ts';
import { spacedText } from '../lines.ts';
import { collapse } from '../text.ts';

/** One repair made to the copied page before Readability scores it. */
export interface CleanupPass {
  readonly id: string;
  /** Edits the tree below `root` in place; reports what it removed, for the trace. */
  apply(root: Element): Removal[];
}

/**
 * A pass that removes every element for which `reasonFor` gives a reason, among those that match a selector or that
 * `candidates` picks in document order; ask what is cheap first, it sees them all.
 */
export function removing(
  id: string,
  candidates: string | ((root: Element) => Iterable<Element>),
  reasonFor: (element: Element) => RemovalReason | null,
  mostShare = mostText,
): CleanupPass {
  return {
    id,
    apply(root) {
      const found = typeof candidates === 'string' ? root.querySelectorAll(candidates) : candidates(root);
      let most: number | undefined;
      return [...found].flatMap((element) => {
        const reason = element.isConnected ? reasonFor(element) : null;
        if (!reason) return [];
        most ??= mostShare * lengthOf(root);
        if (lengthOf(element) > most) return [];
        element.remove();
        return [removal(id, reason, spacedText(element))];
      });
    },
  };
}

/** Share of the page's text that no pass may remove at once: it would be the article. */
const mostText = 0.5;

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/** Share of the element's text that is inside links, 0…1; 0 where there is no text. */
export function linkDensity(element: Element): number {
  const links = [...element.getElementsByTagName('a')];
  const linked = links.reduce((sum, link) => sum + visibleLength(link), 0);
  return linked === 0 ? 0 : Math.min(1, linked / visibleLength(element));
}

const visibleLength = (element: Element): number => collapse(element.textContent ?? '').length;

/** Names of an element's class and id, split into lower-case words. */
export const namesOf = (element: Element): readonly string[] => splitNames(namesIn(element));

/** The same as they are written. */
export const namesIn = (element: Element): string => `${element.className} ${element.id}`;

/** Remembers the answers about names: pages give the same ones to many elements. */
export function remembering<A>(ask: (names: string) => A): (names: string) => A {
  const known = new Map<string, A>();
  return (names) => {
    const answer = known.get(names) ?? ask(names);
    known.set(names, answer);
    return answer;
  };
}

const splitNames = remembering((names) =>
  names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[\s_-]+/),
);

/** The first child with one of these names, e.g. the heading of a section. */
export function childNamed(element: Element, names: ReadonlySet<string>): Element | null {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (names.has(child.localName)) return child;
  }
  return null;
}
