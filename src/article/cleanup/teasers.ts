/** Rows and columns of teasers: headings that are links, each with a picture or a sentence. */
import { spacedText } from '../lines.ts';
import { linkDensity, removing } from './pass.ts';

/** Fewer linked headings than this are no list of teasers. */
const fewest = 2;

/** More text than this to each heading is more than a teaser, in characters. */
const longestTeaser = 350;

const headingNames = 'h2, h3, h4, h5, h6';
const boxNames = 'div, section, ul, ol, aside';

/** Removes elements whose headings, two or more, are all links with little text to each. */
export const teasers = removing('cleanup/teasers', aroundLinks, (element) => {
  const headings = [...element.querySelectorAll(headingNames)];
  if (headings.length < fewest || element.querySelector('h1')) return null;
  const linked = headings.filter(isLinked);
  if (linked.length < fewest || linked.length < headings.length - 1) return null;
  return spacedText(element).length <= longestTeaser * linked.length ? 'leads elsewhere' : null;
});

/** The boxes around linked headings, outer ones first. */
function aroundLinks(root: Element): Element[] {
  const around = new Set<Element>();
  for (const heading of root.querySelectorAll(headingNames)) {
    if (!isLinked(heading)) continue;
    for (
      let box = heading.closest(boxNames);
      box && !around.has(box);
      box = box.parentElement?.closest(boxNames) ?? null
    )
      around.add(box);
  }
  return [...around].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

/** A heading that is a link, or stands inside of one; links within the page are headings of the article itself. */
function isLinked(heading: Element): boolean {
  const around = heading.closest('a[href]');
  return around !== null || (heading.querySelector('a[href]') !== null && linkDensity(heading) > 0.8);
}
