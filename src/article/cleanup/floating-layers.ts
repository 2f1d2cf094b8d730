/** Layers that float over the page: consent dialogs, sticky ads, subscription boxes. */
import { floatingAttribute } from '../snapshot/snapshot.ts';
import { removing } from './pass.ts';

const layer = /^(?:dialog|alertdialog)$/;

/** Removes floating elements and dialogs; an article's own sticky heading or picture stays. */
export const floatingLayers = removing(
  'cleanup/floating-layers',
  `[${floatingAttribute}], dialog, [role], [aria-modal]`,
  (element) => {
    if (element.localName === 'dialog' || layer.test(element.getAttribute('role') ?? '')) return 'layer';
    if (element.getAttribute('aria-modal') === 'true') return 'layer';
    if (!element.hasAttribute(floatingAttribute) || element.querySelector('h1')) return null;
    return 'layer';
  },
);
