/** Puts back paragraphs that Readability cut out of the middle of the text. */
import { comparable, endsSentence } from './text.ts';

/** A line of prose with the element that holds it. */
export interface Prose {
  readonly element: Element;
  readonly text: string;
}

/** Less lost prose than this share of the text's is what Readability is right to drop. */
const leastShare = 0.05;

/** Where captions, side stories and quoted posts stand. */
const beside = 'figure, figcaption, aside, footer, blockquote, [class*="caption" i], [class*="image" i]';

/**
 * Inserts into `root`, Readability's choice with the prose `taken`, what the page has of the same kind between those
 * paragraphs; `page` is the page's prose in order. A heading right above a lost paragraph comes back with it.
 */
export function restoreLost(root: Element, taken: readonly Prose[], page: readonly Prose[]): void {
  const kept = new Map(taken.map((prose) => [comparable(prose.text), prose.element]));
  const isKept = ({ text }: Prose): boolean => kept.has(comparable(text));
  const places = new Set(page.filter(isKept).map(placeOf));
  const inner = page.slice(page.findIndex(isKept), page.findLastIndex(isKept));
  const whole = comparable(root.textContent ?? '');
  const isLost = (prose: Prose): boolean => places.has(placeOf(prose)) && isSentence(prose) && !isKept(prose);
  const lost = inner.filter((prose) => isLost(prose) && !whole.includes(comparable(prose.text)));
  if (massOf(lost) < leastShare * massOf(taken)) return;
  let after: Element | null = null;
  for (const prose of inner) {
    if (!lost.includes(prose)) after = kept.get(comparable(prose.text)) ?? after;
    else if (after && root.contains(after)) after = insertAfter(after, prose.element);
  }
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
