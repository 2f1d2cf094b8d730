/** Puts back paragraphs that Readability cut out of the middle of the text. */
import { comparable, endsSentence } from './text.ts';

/** A line of prose with the element that holds it. */
export interface Prose {
  readonly element: Element;
  readonly text: string;
  /** The text as it is compared. */
  readonly key: string;
}

/** Less lost prose than this share of the text's is what Readability is right to drop. */
const leastShare = 0.05;

/** Where captions, side stories and quoted posts stand. */
const beside = 'figure, figcaption, aside, footer, blockquote, [class*="caption" i], [class*="image" i]';

/**
 * Inserts into `root`, Readability's choice with the prose `taken`, what the page has of the same kind between those
 * paragraphs; `page` is the page's prose in order. A heading right above a lost paragraph comes back with it. Answers
 * whether there was anything to put back.
 */
export function restoreLost(root: Element, taken: readonly Prose[], page: readonly Prose[]): boolean {
  const kept = new Map(taken.map(({ key, element }) => [key, element]));
  const isKept = ({ key }: Prose): boolean => kept.has(key);
  const inner = page.slice(page.findIndex(isKept), page.findLastIndex(isKept));
  const lost = lostAmong(inner, new Set(page.filter(isKept).map(placeOf)), isKept, root);
  if (lost.size === 0 || massOf([...lost]) < leastShare * massOf(taken)) return false;
  let after: Element | null = null;
  for (const prose of inner) {
    if (!lost.has(prose)) after = kept.get(prose.key) ?? after;
    else if (after && root.contains(after)) after = insertAfter(after, prose.element);
  }
  return true;
}

function lostAmong(
  inner: readonly Prose[],
  places: ReadonlySet<string>,
  isKept: (prose: Prose) => boolean,
  root: Element,
): Set<Prose> {
  const missing = inner.filter((prose) => !isKept(prose) && places.has(placeOf(prose)) && isSentence(prose));
  const whole = missing.length > 0 ? comparable(root.textContent ?? '') : '';
  return new Set(missing.filter(({ key }) => !whole.includes(key)));
}

const isSentence = ({ element, text }: Prose): boolean => endsSentence(text) && !element.closest(beside);

function insertAfter(before: Element, lost: Element): Element {
  const above = lost.previousElementSibling;
  const heading = above && /^h[2-4]$/.test(above.localName) ? [above.cloneNode(true)] : [];
  const copy = before.ownerDocument.importNode(lost, true);
  before.after(...heading, copy);
  return copy;
}

/** What a paragraph and the element around it are. */
export function placeOf({ element }: Prose): string {
  const { parentElement: parent } = element;
  return `${element.localName} ${parent?.localName} ${parent?.classList[0]}`;
}

/** Characters of prose. */
export const massOf = (prose: readonly Prose[]): number => prose.reduce((sum, { text }) => sum + text.length, 0);
