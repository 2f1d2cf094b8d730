/** The popup under the toolbar icon: the reader for the tab it was clicked on. */
import { send } from '../messages/send.ts';
import { browser } from '../platform/browser.ts';
import { mountSurface, openOptions, openTerm } from '../surface/surface.tsx';

const tab = browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => active?.id ?? -1);

mountSurface({
  surface: 'popup',
  fetchExtraction: async (extent) => send(extent === 'whole' ? 'article:of-tab' : 'selection:of-tab', await tab),
  actions: {
    onExpand: async () => {
      await send('overlay:open', await tab);
      window.close();
    },
    onOptions: () => {
      openOptions();
      window.close();
    },
    onEditTerm: (term) => {
      openTerm(term);
      window.close();
    },
    onClose: () => window.close(),
  },
});

// The article's other pages belong into its own tab, not into this small window.
document.addEventListener('click', async (event) => {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[target=_top]');
  if (!link) return;
  event.preventDefault();
  await browser.tabs.update(await tab, { url: link.href });
  window.close();
});
