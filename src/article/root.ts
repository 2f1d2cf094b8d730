/** Chooses the element that holds the article: Readability's choice, mended by where the prose is. */
import { linkDensity } from './cleanup/pass.ts';
import { linesOf } from './lines.ts';
import { readableRoot } from './readable.ts';

/** A line is prose from this length on, in characters. */
const proseLength = 80;

/** More linked text than this is a list of articles. */
const mostLinked = 0.5;

/** Share of the prose that the narrowed root must still hold. */
const keptShare = 0.97;

/** Share of the page's prose by which the article's body is found when Readability lost part of it. */
const bodyShare = 0.8;

/** Readability is overruled when it holds less than this share of that body's prose. */
const leastFound = 0.75;

interface Prose {
  readonly element: Element;
  readonly length: number;
}

/** The article's root in `copy` or in a copy of it; null where the page has no text. */
export function articleRoot(copy: Document): Element | null {
  const body = proseRoot(copy.body, bodyShare);
  const readable = readableRoot(copy);
  const cut = readable === null || massOf(proseIn(readable)) < leastFound * massOf(proseIn(body));
  return cut ? body : proseRoot(readable, keptShare);
}

/** The deepest element below `root` that holds this share of its prose. */
function proseRoot(root: Element, share: number): Element {
  const prose = proseIn(root);
  const wanted = share * massOf(prose);
  let deepest = root;
  for (let next = holder(deepest, prose, wanted); next; next = holder(next, prose, wanted)) deepest = next;
  return deepest;
}

/** The child that alone holds the wanted mass, unless it is a single line's own element. */
function holder(parent: Element, prose: readonly Prose[], wanted: number): Element | null {
  if (wanted === 0) return null;
  return (
    [...parent.children].find((child) => {
      const inside = prose.filter(({ element }) => child.contains(element));
      return massOf(inside) >= wanted && inside.some(({ element }) => element !== child);
    }) ?? null
  );
}

function proseIn(root: Element): Prose[] {
  return linesOf(root)
    .filter(({ element, text }) => text.length >= proseLength && linkDensity(element) < mostLinked)
    .map(({ element, text }) => ({ element, length: text.length }));
}

const massOf = (prose: readonly Prose[]): number => prose.reduce((sum, { length }) => sum + length, 0);
