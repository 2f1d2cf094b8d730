/** Chooses the element that holds the article: Readability's choice, mended by where the prose is. */
import { linkDensity } from './cleanup/pass.ts';
import { type Line, linesOf } from './lines.ts';
import { readableRoot } from './readable.ts';
import { massOf, type Prose, placeOf, restoreLost } from './restore.ts';
import { comparable } from './text.ts';

/** A line is prose from this length on, in characters. */
const proseLength = 80;

/** More linked text than this is a list of articles. */
const mostLinked = 0.5;

/** Share of its prose that a root must still hold after narrowing. */
const keptShare = 0.97;

/** Share of the page's prose by which a body is found when Readability finds none. */
const bodyShare = 0.8;

/** Levels above Readability's root that are searched for the rest of a text in several parts. */
const reach = 6;

/** The article's root in `copy`, or in a copy of it; null where the page has no text. `lines` are the copy's. */
export function articleRoot(copy: Document, lines: readonly Line[]): Element | null {
  const readable = readableRoot(copy);
  const taken = readable ? proseIn(readable) : [];
  const page = proseOf(lines);
  if (!readable || massOf(taken) === 0) return readable ?? deepestWith(copy.body, page, bodyShare);
  const whole = withOtherParts(copy.body, page, new Set(taken.map(({ key }) => key)));
  if (whole) return whole;
  const restored = restoreLost(readable, taken, page);
  return deepestWith(readable, restored ? proseIn(readable) : taken, keptShare);
}

/** The element of the page around all parts of a text of which Readability took one; null where it took all. */
function withOtherParts(body: Element, page: readonly Prose[], taken: ReadonlySet<string>): Element | null {
  // A text that the page has twice (as a caption, say) counts where it stands last.
  const found = [...new Map(page.filter(({ key }) => taken.has(key)).map((prose) => [prose.key, prose])).values()];
  const places = new Set(found.map(placeOf));
  let part = deepestWith(body, found, keptShare);
  for (let level = 0; level < reach && part !== body; level++) {
    const parent = part.parentElement;
    if (!parent) return null;
    const twins = twinsOf(part);
    const rest = page.filter(({ element, key }) => !taken.has(key) && twins.some((twin) => twin.contains(element)));
    if (rest.some((prose) => level < near || places.has(placeOf(prose)))) return parent;
    part = parent;
  }
  return null;
}

/** Up to this level any twin is a part; further up its paragraphs must stand in the same kind of place. */
const near = 2;

/** Siblings with the same name and first class. */
function twinsOf(element: Element): Element[] {
  const [name] = element.classList;
  const siblings = [...(element.parentElement?.children ?? [])];
  return siblings.filter(
    (other) =>
      other !== element && name !== undefined && other.localName === element.localName && other.classList[0] === name,
  );
}

/** The deepest element below `root` that holds this share of the prose; never a single line's own element. */
function deepestWith(root: Element, prose: readonly Prose[], share: number): Element {
  const wanted = share * massOf(prose);
  if (wanted === 0) return root;
  let deepest = root;
  for (;;) {
    const next = [...deepest.children].find((child) => {
      const inside = prose.filter(({ element }) => child.contains(element));
      return massOf(inside) >= wanted && inside.some(({ element }) => element !== child);
    });
    if (!next) return deepest;
    deepest = next;
  }
}

const proseIn = (root: Element): Prose[] => proseOf(linesOf(root));

function proseOf(lines: readonly Line[]): Prose[] {
  return lines
    .filter(({ element, text }) => text.length >= proseLength && linkDensity(element) < mostLinked)
    .map(({ element, text }) => ({ element, text, key: comparable(text) }));
}
