/**
 * The reader over a page, or (`overlay.html?tab`) in a tab of its own. Any
 * website may frame this page, so without a token it stays empty.
 */
import { send } from '../messages/send.ts';
import { mountSurface, openOptions } from '../surface/surface.tsx';

const token = location.hash.slice(1);
const inTab = location.search === '?tab';

if (token) {
  mountSurface({
    surface: inTab ? 'tab' : 'overlay',
    fetchExtraction: () => send('article:by-token', token),
    actions: {
      onOptions: openOptions,
      onClose: inTab ? () => window.close() : () => void send('overlay:close', null),
    },
  });
}
