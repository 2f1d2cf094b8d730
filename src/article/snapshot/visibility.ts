/** Tells what a reader of the page can't see, by computed style. */
import {
  attributeOf,
  boxOf,
  descendants,
  localNameOf,
  parentOf,
  previousElementOf,
  rootOf,
  textContentOf,
} from './page-dom.ts';

/** How the copy treats an element: `gone` with all below, `fixed` marked as floating over the page. */
export type Visibility = 'shown' | 'gone' | 'fixed';

/** Boxes this small in px hold text for screen readers or crawlers only. */
const clippedSize = 1;

// Pictures fade in when scrolled to, so transparency says nothing about them.
const fadesIn = new Set(['img', 'picture', 'figure', 'video']);

/** Tells how the elements of one page are seen. */
export class Sight {
  readonly #view: Window;
  readonly #page: Document;
  #prose: number | null = null;

  constructor(view: Window, page: Document) {
    this.#view = view;
    this.#page = page;
  }

  /** Looks one element up; its ancestors are known to be shown. */
  of(element: Element): Visibility {
    const style = this.#view.getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse') {
      return isLaterPage(element) || this.#isArticle(element) ? 'shown' : 'gone';
    }
    const outOfFlow = style.position === 'absolute' || style.position === 'fixed';
    if (outOfFlow && isUnseen(element, style)) return 'gone';
    return style.position === 'fixed' || style.position === 'sticky' ? 'fixed' : 'shown';
  }

  // Some sites hide the whole article until a script shows it. What is planted
  // for machines to read is short beside the text that people read.
  /** Whether a hidden element holds much of all the page's prose. */
  #isArticle(element: Element): boolean {
    if ((textContentOf(element) ?? '').length < leastPage) return false;
    this.#prose ??= lengthOf(proseIn(rootOf(this.#page) ?? element));
    const own = proseIn(element);
    return own.length >= fewestParagraphs && lengthOf(own) >= articleShare * this.#prose;
  }
}

/** A hidden article has at least this many paragraphs, and this share of all the page's prose. */
const fewestParagraphs = 3;
const articleShare = 0.4;

/** A paragraph is prose from this length on, in characters. */
const proseLength = 80;

/** Lengths of the paragraphs that are prose. */
function proseIn(element: Element): number[] {
  const lengths = descendants(element, 'p').map((paragraph) => (textContentOf(paragraph) ?? '').trim().length);
  return lengths.filter((length) => length >= proseLength);
}

const lengthOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);

/** Less text than this is no page of an article, in characters. */
const leastPage = 200;

// Others show an article page by page and hide all pages but the first. Such a
// page is its shown neighbour's twin; planted text stands alone.
/** Whether a hidden element is a later page of the text shown before it. */
function isLaterPage(element: Element): boolean {
  const own = firstClass(element);
  if (!own || (textContentOf(element) ?? '').trim().length < leastPage) return false;
  const isTwin = (other: Element): boolean => localNameOf(other) === localNameOf(element) && firstClass(other) === own;
  for (let before = previousElementOf(element); before; before = previousElementOf(before)) {
    if (isTwin(before)) return true;
  }
  // Some nest their pages.
  const parent = parentOf(element);
  return parent !== null && isTwin(parent);
}

const firstClass = (element: Element): string => attributeOf(element, 'class')?.trim().split(/\s+/)[0] ?? '';

function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.opacity === '0' && !fadesIn.has(localNameOf(element))) return true;
  if (style.overflow === 'visible' || style.overflow === '') return false;
  const { width, height } = boxOf(element);
  // A layoutless DOM gives 0 × 0 for everything, so a real but tiny box is asked for.
  return width + height > 0 && (width <= clippedSize || height <= clippedSize);
}
