/** Tells what a reader of the page can't see, by computed style. */
import {
  attributeOf,
  boxOf,
  firstElementOf,
  isSurelyShown,
  localNameOf,
  parentOf,
  previousElementOf,
  rootOf,
  textContentOf,
} from './page-dom.ts';
import { proseIn } from './prose.ts';

/** How the copy treats an element: `gone` with all below, `fixed` marked as floating over the page. */
export type Visibility = 'shown' | 'gone' | 'fixed';

/** Boxes this small in px hold text for screen readers or crawlers only. */
const clippedSize = 1;

// A layoutless DOM gives the initial value as nothing.
const inFlow = new Set(['static', 'relative', '']);

// Line breaks, and what only describes other elements, hold nothing to hide.
const boxless = new Set(['br', 'wbr', 'source']);

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

  /** Looks up one element by its name; its ancestors are known to be shown. */
  of(element: Element, name: string): Visibility {
    if (boxless.has(name)) return 'shown';
    const style = this.#view.getComputedStyle(element);
    if (!isSurelyShown(element) && (isHidden(style) || isTransparent(name, style))) {
      return isLaterPage(element) || this.#isArticle(element) ? 'shown' : 'gone';
    }
    const { position } = style;
    if (inFlow.has(position)) return isTextless(element, style) ? 'gone' : 'shown';
    if (position === 'sticky') return 'fixed';
    if (isClippedAway(style) || isOutOfSight(boxOf(element), this.#view)) return 'gone';
    return position === 'fixed' ? 'fixed' : 'shown';
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

const isHidden = ({ display, visibility }: CSSStyleDeclaration): boolean =>
  display === 'none' || visibility === 'hidden' || visibility === 'collapse';

/** Transparent for good: what fades in is about to be shown. */
function isTransparent(name: string, { opacity, transitionDuration, animationName }: CSSStyleDeclaration): boolean {
  const stays = /^(?:0s)?$/.test(transitionDuration) && /^(?:none)?$/.test(animationName);
  return opacity === '0' && stays && !fadesIn.has(name);
}

/** Text without a size. What holds elements may give them a size of their own. */
const isTextless = (element: Element, { fontSize }: CSSStyleDeclaration): boolean =>
  fontSize === '0px' && firstElementOf(element) === null;

/** Whether what stands out of the text's flow is clipped to nothing. */
const isClippedAway = ({ clip, clipPath }: CSSStyleDeclaration): boolean =>
  /^rect\((?:0px,? ?){4}\)$/.test(clip) || /^inset\((?:50|100)%\)$/.test(clipPath);

/** Whether a box is too small to hold text that people read, or lies left of the page or above it. */
function isOutOfSight({ width, height, right, bottom }: DOMRect, { scrollX, scrollY }: Window): boolean {
  // A layoutless DOM gives 0 × 0 for everything, so a real box is asked for.
  if (width + height === 0) return false;
  const isTiny = width <= clippedSize || height <= clippedSize;
  return isTiny || right + scrollX <= 0 || bottom + scrollY <= 0;
}
