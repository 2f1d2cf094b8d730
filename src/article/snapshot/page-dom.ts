/**
 * Reads the live page through the prototypes' own accessors: a `<form>` whose
 * children are named `children` or `getAttribute` shadows its own properties,
 * and an `<img name="body">` the document's, in the isolated world too.
 */

function getter<T, V>(prototype: object, name: string): (target: T) => V {
  const found = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!found) throw new Error(`no accessor ${name}`);
  return (target) => found.call(target) as V;
}

/** The node's first child. */
export const firstChildOf = getter<Node, Node | null>(Node.prototype, 'firstChild');
/** The node after this one in its parent. */
export const nextSiblingOf = getter<Node, Node | null>(Node.prototype, 'nextSibling');
/** 1 for elements, 3 for text. */
export const nodeTypeOf = getter<Node, number>(Node.prototype, 'nodeType');
/** The element around this node; null at the root. */
export const parentOf = getter<Node, Element | null>(Node.prototype, 'parentElement');
/** The element before this one in its parent. */
export const previousElementOf = getter<Element, Element | null>(Element.prototype, 'previousElementSibling');
/** The first element in this one. */
export const firstElementOf = getter<Element, Element | null>(Element.prototype, 'firstElementChild');
/** All text below the node. */
export const textContentOf = getter<Node, string | null>(Node.prototype, 'textContent');
/** The element's open shadow root. */
export const shadowRootOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** The element's name in lower case, without a prefix. */
export const localNameOf = getter<Element, string>(Element.prototype, 'localName');

/** The document's body, or null. */
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
/** The document's window; null where it has none. */
export const viewOf = getter<Document, Window | null>(Document.prototype, 'defaultView');
/** The address that relative addresses of the page start from. */
export const baseOf = getter<Node, string>(Node.prototype, 'baseURI');
/** The address of the document. */
export const addressOf = getter<Document, string>(Document.prototype, 'URL');
/** The document's MIME type. */
export const contentTypeOf = getter<Document, string>(Document.prototype, 'contentType');
/** The text of `<title>`. */
export const titleOf = getter<Document, string>(Document.prototype, 'title');
/** The document inside of a frame; null where another site's rules forbid to read it. */
export const contentDocumentOf = getter<Element, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
/** The `<html>` element, or null. */
export const rootOf = getter<Document, Element | null>(Document.prototype, 'documentElement');

const implementationOf = getter<Document, DOMImplementation>(Document.prototype, 'implementation');
const { querySelectorAll } = Document.prototype;

/** All elements of the page that match, in document order. */
export const queryAll = (page: Document, selector: string): Element[] => [...querySelectorAll.call(page, selector)];
/** A new empty document in which nothing runs or loads. */
export const inertDocument = (page: Document): Document => implementationOf(page).createHTMLDocument('');

const { getAttribute, getAttributeNames, getBoundingClientRect, getElementsByTagName, checkVisibility } =
  Element.prototype;

/** The attribute's value, or null. */
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);
/** Names of all attributes. */
export const attributeNamesOf = (element: Element): string[] => getAttributeNames.call(element);
/** All elements of this name below the element. */
export const descendants = (element: Element, name: string): Element[] => [...getElementsByTagName.call(element, name)];
/** Where the element is drawn, in CSS px. */
export const boxOf = (element: Element): DOMRect => getBoundingClientRect.call(element);

/** One quick look for most elements: true only for what is drawn and not transparent; DOMs without layout don't know. */
export const isSurelyShown = (element: Element): boolean =>
  checkVisibility?.call(element, { opacityProperty: true, visibilityProperty: true }) ?? false;

/** Whether this node is an element. */
export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;
/** Whether this node is text. */
export const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/** What a slot shows: the nodes assigned to it, else its own children. */
export function slottedNodes(slot: Element): Node[] {
  const assigned = HTMLSlotElement.prototype.assignedNodes.call(slot);
  return assigned.length > 0 ? assigned : childNodesOf(slot);
}

/** The node's children as a plain array. */
export function childNodesOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = firstChildOf(parent); child; child = nextSiblingOf(child)) children.push(child);
  return children;
}
