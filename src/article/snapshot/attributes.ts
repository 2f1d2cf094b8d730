/** Copies the attributes that later steps read: an allow-list, so no handler or style comes along. */
import { attributeNamesOf, attributeOf, baseOf } from './page-dom.ts';
import { httpAddress } from './pictures.ts';

// `id`, but never `name`: a `name` would shadow properties of the copy's document.
const copied = new Set([
  ...['alt', 'class', 'colspan', 'content', 'datetime', 'dir', 'height', 'id', 'itemprop', 'itemscope', 'itemtype'],
  ...['lang', 'property', 'rel', 'role', 'rowspan', 'title', 'type', 'width', 'aria-label', 'aria-modal'],
]);

const addresses = new Set(['href', 'src', 'cite']);

/** Copies allowed attributes from the page's element; addresses become absolute http(s) or stay behind. */
export function copyAttributes(from: Element, to: Element): void {
  for (const name of attributeNamesOf(from)) {
    if (copied.has(name)) to.setAttribute(name, attributeOf(from, name) ?? '');
    else if (addresses.has(name)) copyAddress(name, from, to);
  }
}

function copyAddress(name: string, from: Element, to: Element): void {
  const address = httpAddress((attributeOf(from, name) ?? '').trim(), baseOf(from));
  if (address) to.setAttribute(name, address);
}
