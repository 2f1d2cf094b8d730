/**
 * Copies what a person sees of the live page into an inert document: no script
 * runs there, no picture loads, no custom element wakes, and the page itself
 * is only read.
 */
import { copyAttributes } from './attributes.ts';
import {
  attributeOf,
  baseOf,
  bodyOf,
  childNodesOf,
  inertDocument,
  isElement,
  isText,
  localNameOf,
  shadowRootOf,
  slottedNodes,
  textContentOf,
  viewOf,
} from './page-dom.ts';
import { noscriptPicture, pictureAddress } from './pictures.ts';
import { Sight } from './visibility.ts';

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

// A form's named children shadow its properties, so the copy has none.
const renamed = new Map([['form', 'div']]);

interface Pending {
  readonly node: Node;
  readonly parent: Element;
  readonly depth: number;
}

/** Copies `page`'s body into a new inert document. */
export function snapshot(page: Document): Document {
  const copy = inertDocument(page);
  const view = viewOf(page);
  const body = bodyOf(page);
  if (!body || !view) return copy;
  const sight = new Sight(view, page);
  const pending: Pending[] = [];
  enqueue(childNodesOf(body), copy.body, 0, pending);
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, parent, depth } = next;
    if (isText(node)) parent.append(copy.createTextNode(textContentOf(node) ?? ''));
    else if (isElement(node)) copyElement(node, parent, depth, pending, sight);
  }
  return copy;
}

function enqueue(children: readonly Node[], parent: Element, depth: number, pending: Pending[]): void {
  for (let i = children.length - 1; i >= 0; i--) {
    const node = children[i];
    if (node) pending.push({ node, parent, depth });
  }
}

function copyElement(element: Element, parent: Element, depth: number, pending: Pending[], sight: Sight): void {
  const name = localNameOf(element);
  const base = baseOf(element);
  if (dropped.has(name)) return;
  if (name === 'noscript') {
    copyNoscript(element, parent, base);
    return;
  }
  const visibility = sight.of(element);
  if (visibility === 'gone') return;
  const made = create(parent.ownerDocument, renamed.get(name) ?? name);
  copyAttributes(element, made, base);
  if (name === 'img') resolvePicture(element, made, base);
  if (name === 'form') made.setAttribute(formAttribute, '');
  if (visibility === 'fixed') made.setAttribute(floatingAttribute, '');
  parent.append(made);
  if (name === 'iframe') return;
  enqueue(contentOf(element, name), depth < deepest ? made : parent, depth + 1, pending);
}

function create(copy: Document, name: string): Element {
  try {
    return copy.createElement(name);
  } catch {
    // The parser allows names that createElement does not.
    return copy.createElement('span');
  }
}

function contentOf(element: Element, name: string): Node[] {
  if (name === 'slot') return slottedNodes(element);
  return childNodesOf(shadowRootOf(element) ?? element);
}

function resolvePicture(image: Element, made: Element, base: string): void {
  const siblings = image.parentNode ? childNodesOf(image.parentNode) : [];
  const sources = siblings.filter((node): node is Element => isElement(node) && localNameOf(node) === 'source');
  const srcsets = sources.map((source) => attributeOf(source, 'srcset') ?? attributeOf(source, 'data-srcset') ?? '');
  const address = pictureAddress((name) => attributeOf(image, name), srcsets, base);
  if (address) made.setAttribute('src', address);
  else made.removeAttribute('src');
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
