/** Tells what a reader of the page can't see, by computed style. */
import { attributeOf, boxOf, localNameOf, previousElementOf, textContentOf } from './page-dom.ts';

/** How the copy treats an element: `gone` with all below, `fixed` marked as floating over the page. */
export type Visibility = 'shown' | 'gone' | 'fixed';

/** Boxes this small in px hold text for screen readers or crawlers only. */
const clippedSize = 1;

// Pictures fade in when scrolled to, so transparency says nothing about them.
const fadesIn = new Set(['img', 'picture', 'figure', 'video']);

/** Looks one element up; its ancestors are known to be shown. */
export function visibilityOf(element: Element, view: Window): Visibility {
  const style = view.getComputedStyle(element);
  if (style.display === 'none') return isLaterPage(element) ? 'shown' : 'gone';
  if (style.visibility === 'hidden' || style.visibility === 'collapse') return 'gone';
  const outOfFlow = style.position === 'absolute' || style.position === 'fixed';
  if (outOfFlow && isUnseen(element, style)) return 'gone';
  return style.position === 'fixed' || style.position === 'sticky' ? 'fixed' : 'shown';
}

/** Less text than this is no page of an article, in characters. */
const leastPage = 200;

// Some sites show an article page by page and hide all pages but the first
// until a script shows them. Such a page is its shown neighbour's twin; hidden
// text that was planted for machines stands alone.
/** Whether a hidden element is a later page of the text shown before it. */
function isLaterPage(element: Element): boolean {
  const own = firstClass(element);
  if (!own || (textContentOf(element) ?? '').trim().length < leastPage) return false;
  for (let before = previousElementOf(element); before; before = previousElementOf(before)) {
    if (localNameOf(before) === localNameOf(element) && firstClass(before) === own) return true;
  }
  return false;
}

const firstClass = (element: Element): string => attributeOf(element, 'class')?.trim().split(/\s+/)[0] ?? '';

function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0' && !fadesIn.has(localNameOf(element))) return true;
  if (style.overflow === 'visible' || style.overflow === '') return false;
  const { width, height } = boxOf(element);
  // A layoutless DOM gives 0 × 0 for everything, so a real but tiny box is asked for.
  return width + height > 0 && (width <= clippedSize || height <= clippedSize);
}
