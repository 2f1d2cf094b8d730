/**
 * The reader over a page, or (`overlay.html?tab`) in a tab of its own; it begins
 * with the whole article, or (`?selection`) with what is selected of it. Any
 * website may frame this page, so without a token it stays empty.
 */
import { send } from '../messages/send.ts';
import { mountSurface, openOptions } from '../surface/surface.tsx';

const token = location.hash.slice(1);
const asked = new URLSearchParams(location.search);
const inTab = asked.has('tab');

if (token) {
  mountSurface({
    surface: inTab ? 'tab' : 'overlay',
    extent: asked.has('selection') ? 'selection' : 'whole',
    token,
    fetchExtraction: (extent) => send(extent === 'whole' ? 'article:by-token' : 'selection:by-token', token),
    actions: {
      onOptions: openOptions,
      onClose: inTab ? () => window.close() : () => send('overlay:close', null),
    },
  });
}
