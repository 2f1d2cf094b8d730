/** Copies the attributes that later steps read: an allow-list, so no handler or style comes along. */
import { attributeNamesOf, attributeOf } from './page-dom.ts';
import { httpAddress } from './pictures.ts';

// `id`, but never `name`: a `name` would shadow properties of the copy's document.
const copied = new Set([
  'alt',
  'class',
  'colspan',
  'content',
  'datetime',
  'dir',
  'height',
  'id',
  'itemprop',
  'itemscope',
  'itemtype',
  'lang',
  'property',
  'rel',
  'role',
  'rowspan',
  'title',
  'type',
  'width',
  'aria-label',
  'aria-modal',
]);

const addresses = new Set(['href', 'src', 'cite']);

/** Copies allowed attributes from the page's element; addresses become absolute http(s) or stay behind. */
export function copyAttributes(from: Element, to: Element, base: string): void {
  for (const name of attributeNamesOf(from)) {
    if (copied.has(name)) to.setAttribute(name, attributeOf(from, name) ?? '');
    else if (addresses.has(name)) copyAddress(name, attributeOf(from, name) ?? '', to, base);
  }
}

function copyAddress(name: string, value: string, to: Element, base: string): void {
  const address = httpAddress(value.trim(), base);
  if (address) to.setAttribute(name, address);
}
