/**
 * Copies what a person sees of the live page into an inert document: no script
 * runs there, no picture loads, no custom element wakes, and the page itself
 * is only read.
 */
import { copyAttributes } from './attributes.ts';
import { framedArticle } from './frames.ts';
import {
  attributeOf,
  baseOf,
  bodyOf,
  childNodesOf,
  firstChildOf,
  inertDocument,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  shadowRootOf,
  slottedNodes,
  textContentOf,
  viewOf,
} from './page-dom.ts';
import type { Part } from './part.ts';
import { noscriptPicture, pictureAddress } from './pictures.ts';
import { Sight, type Visibility } from './visibility.ts';

/** Set on elements that float over the page: `fixed` and `sticky` ones. */
export const floatingAttribute = 'data-floating';

/** Set on elements that are forms on the page. */
export const formAttribute = 'data-form';

/** Scripts build trees 50,000 deep, parsers stop at 512; deeper content is hung at this depth, in order. */
const deepest = 400;

const dropped = new Set([
  ...['script', 'style', 'link', 'template', 'svg', 'canvas', 'object', 'embed', 'applet', 'param'],
  ...['input', 'select', 'textarea', 'button', 'datalist', 'output', 'progress', 'meter', 'audio', 'map', 'area'],
  ...['frame', 'frameset', 'base', 'portal', 'fencedframe'],
]);

// A form's named children shadow its properties, so the copy has none; `font` is what Readability takes for a block.
const renamed = new Map([
  ['form', 'div'],
  ['font', 'span'],
]);

/** Copies `page`'s body, or only `part` of it, into a new inert document. */
export function snapshot(page: Document, part?: Part): Document {
  const copy = inertDocument(page);
  const view = viewOf(page);
  const body = bodyOf(page);
  if (body && view) new Copying(copy, new Sight(view, page), part).children(body, copy.body, 0);
  return copy;
}

/** One walk over the page. It calls itself once a level, down to {@link deepest} and no further. */
class Copying {
  readonly #copy: Document;
  readonly #sight: Sight;
  readonly #part: Part | undefined;

  constructor(copy: Document, sight: Sight, part: Part | undefined) {
    this.#copy = copy;
    this.#sight = sight;
    this.#part = part;
  }

  /** Copies what `from` shows into `to`. */
  children(from: Node, to: Element, depth: number): void {
    for (let child = firstChildOf(from); child; child = nextSiblingOf(child)) this.#node(child, to, depth);
  }

  #node(node: Node, to: Element, depth: number): void {
    const type = nodeTypeOf(node);
    if (type === 3) to.append(this.#text(node));
    else if (type === 1 && this.#part?.holds(node) !== false) this.#element(node as Element, to, depth);
  }

  #text(node: Node): string {
    return this.#part ? this.#part.textOf(node) : (textContentOf(node) ?? '');
  }

  #element(element: Element, to: Element, depth: number): void {
    const name = localNameOf(element);
    if (dropped.has(name)) return;
    if (name === 'noscript') copyNoscript(element, to, baseOf(element));
    else {
      const visibility = this.#sight.of(element, name);
      if (visibility !== 'gone') this.#shown(element, name, visibility, to, depth);
    }
  }

  #shown(element: Element, name: string, visibility: Visibility, to: Element, depth: number): void {
    const framed = name === 'iframe' ? framedArticle(element) : null;
    const made = create(this.#copy, framed ? 'div' : (renamed.get(name) ?? name));
    copyAttributes(element, made);
    if (name === 'img') resolvePicture(element, made);
    if (name === 'form') made.setAttribute(formAttribute, '');
    if (visibility === 'fixed') made.setAttribute(floatingAttribute, '');
    to.append(made);
    if (depth === deepest) this.#hang(element, to);
    else if (name === 'slot') for (const node of slottedNodes(element)) this.#node(node, made, depth + 1);
    else if (name !== 'iframe' || framed) this.children(framed ?? shadowRootOf(element) ?? element, made, depth + 1);
  }

  /** Hangs the text of all that is below `element` into `to`, in order, its elements as line ends. */
  #hang(element: Element, to: Element): void {
    const pending = childNodesOf(element).reverse();
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (isText(node)) to.append(this.#text(node));
      if (!isElement(node)) continue;
      const name = localNameOf(node);
      if (dropped.has(name) || this.#sight.of(node, name) === 'gone') continue;
      to.append(create(this.#copy, name));
      pending.push(...childNodesOf(node).reverse());
    }
  }
}

function create(copy: Document, name: string): Element {
  try {
    return copy.createElement(name);
  } catch {
    // The parser allows names that createElement does not.
    return copy.createElement('span');
  }
}

function resolvePicture(image: Element, made: Element): void {
  const address = pictureAddress((name) => attributeOf(image, name), sourcesOf(image), baseOf(image));
  if (address) made.setAttribute('src', address);
  else made.removeAttribute('src');
}

/** The `srcset`s that a `<picture>` offers for its image. */
function sourcesOf(image: Element): string[] {
  const around = parentOf(image);
  const siblings = around ? childNodesOf(around) : [];
  const sources = siblings.filter((node): node is Element => isElement(node) && localNameOf(node) === 'source');
  return sources.map((source) => attributeOf(source, 'srcset') ?? attributeOf(source, 'data-srcset') ?? '');
}

/** Stands in for the picture before it where that one has no address yet. */
function copyNoscript(noscript: Element, parent: Element, base: string): void {
  const picture = noscriptPicture(textContentOf(noscript) ?? '', base);
  if (!picture) return;
  const before = parent.lastElementChild;
  const late = before?.localName === 'img' ? before : before?.querySelector('img');
  if (late?.hasAttribute('src')) return;
  const image = late ?? parent.ownerDocument.createElement('img');
  image.setAttribute('src', picture.src);
  if (picture.alt && !image.getAttribute('alt')) image.setAttribute('alt', picture.alt);
  if (!late) parent.append(image);
}
