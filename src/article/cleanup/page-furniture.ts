/** What every page of a site has around the article: menus, header, footer, search. */
import { removing } from './pass.ts';

const furnitureRole = /^(?:navigation|banner|contentinfo|search|menu|menubar|toolbar)$/;

// An <article> may have a <header> and <footer> of its own, with headline and byline.
/** Removes menus and the site's own header and footer. */
export const pageFurniture = removing('cleanup/page-furniture', 'nav, footer, header, menu, [role]', (element) => {
  if (furnitureRole.test(element.getAttribute('role') ?? '')) return 'page';
  if (element.localName === 'nav' || element.localName === 'menu') return 'page';
  const isSites = (element.localName === 'header' || element.localName === 'footer') && !element.closest('article');
  return isSites && !element.querySelector('h1, article, p + p + p') ? 'page' : null;
});
