/** What axe cannot see: whether all of it fits, can be hit, and bears more room between its letters. */
import type { Surface } from '../browsers/driver.ts';

/** Names an element for a person who reads a failed test. */
const naming = `
  const nameOf = (element) => {
    const said = (element.getAttribute('aria-label') || element.textContent || element.value || '').trim();
    return element.localName + (element.className ? '.' + String(element.className.baseVal ?? element.className).split(' ').join('.') : '') + ' “' + said.slice(0, 30) + '”';
  };
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
  const everything = [...document.body.querySelectorAll('*')].filter((element) => isShown(element) && !element.closest('svg *'));
`;

/** Scrolls sideways by itself: WCAG lets tables and code do so. */
const mayScroll = `
  const mayScroll = (element) => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX) && box.matches(':is(pre, figure, .table, [role=region], div):has(> :is(table, code)), pre, table')) return true;
    }
    return false;
  };
`;

const sideways = `(() => {
  ${naming} ${mayScroll}
  const width = document.documentElement.clientWidth;
  const scrollers = [document.scrollingElement, ...everything].filter(
    (element) => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX) && !mayScroll(element),
  );
  const page = document.scrollingElement;
  const outside = everything.filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 1 && (right > width + 1 || left < -1) && !mayScroll(element);
  });
  return [
    ...(page.scrollWidth > page.clientWidth + 1 ? ['the document scrolls sideways'] : []),
    ...scrollers.map((element) => 'scrolls sideways: ' + nameOf(element)),
    ...outside.map((element) => 'reaches out of sight: ' + nameOf(element)),
  ];
})()`;

const smallTargets = `(() => {
  ${naming}
  const least = 24;
  const controls = 'button, input:not([type=hidden]), select, textarea, summary, [role=button], [role=tab], [role=switch], [role=menuitem]';
  // Within a sentence the line height decides: the one exception that WCAG makes and that holds here.
  const isInline = (element) => getComputedStyle(element).display.startsWith('inline') && element.closest('p, li, td, th, blockquote, figcaption, h1, h2, h3, h4, h5, h6')?.closest('article');
  // A box to tick is ticked by its label too.
  const hit = (element) => element.labels?.[0] && element.matches('[type=checkbox], [type=radio]') ? element.labels[0] : element;
  return everything
    .filter((element) => element.matches(controls) && !isInline(element))
    .filter((element) => !element.matches('input') || hit(element) !== element || element.getBoundingClientRect().width > 1)
    .flatMap((element) => {
      const { width, height } = hit(element).getBoundingClientRect();
      return Math.min(width, height) < least - 0.5 ? ['smaller than 24 px: ' + nameOf(element) + ' ' + Math.round(width) + ' × ' + Math.round(height)] : [];
    });
})()`;

/** What WCAG 1.4.12 asks a page to bear; adopted, because the page's policy forbids written styles. */
const spaced = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
})()`;
const unspaced = 'void (document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1))';

const cutText = `(() => {
  ${naming}
  const hides = (element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const hidden = /hidden|clip/;
    return (hidden.test(overflowX) && element.scrollWidth > element.clientWidth + 1) || (hidden.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
  };
  // One pixel wide or high: words for screen readers only.
  const isForEyes = (element) => element.clientWidth > 2 && element.clientHeight > 2;
  return everything.filter((element) => element.textContent.trim() && isForEyes(element) && hides(element)).map((element) => 'cuts its text: ' + nameOf(element));
})()`;

/** What does not fit into the document's width. */
export const sidewaysFindings = (surface: Surface): Promise<string[]> => surface.evaluate<string[]>(sideways);

/** Controls that are smaller than a fingertip's 24 px. */
export const targetFindings = (surface: Surface): Promise<string[]> => surface.evaluate<string[]>(smallTargets);

/** What is lost once a reader's own style sheet gives the text more room. */
export async function spacingFindings(surface: Surface): Promise<string[]> {
  await surface.evaluate(spaced);
  try {
    return [...(await surface.evaluate<string[]>(cutText)), ...(await sidewaysFindings(surface))];
  } finally {
    await surface.evaluate(unspaced);
  }
}
