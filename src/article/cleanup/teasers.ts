/** Rows and columns of teasers: headings that are links, each with a picture or a sentence. */
import { spacedText } from '../lines.ts';
import { linkDensity, removing } from './pass.ts';

/** Fewer linked headings than this are no list of teasers. */
const fewest = 2;

/** More text than this to each heading is more than a teaser, in characters. */
const longestTeaser = 350;

/** Removes elements whose headings, two or more, are all links with little text to each. */
export const teasers = removing('cleanup/teasers', 'div, section, ul, ol, aside', (element) => {
  const headings = [...element.querySelectorAll('h2, h3, h4, h5, h6')];
  if (headings.length < fewest || element.querySelector('h1')) return null;
  const linked = headings.filter(isLinked);
  if (linked.length < fewest || linked.length < headings.length - 1) return null;
  return spacedText(element).length <= longestTeaser * linked.length ? 'teasers of other articles' : null;
});

/** A heading that is a link, or stands inside of one; links within the page are headings of the article itself. */
function isLinked(heading: Element): boolean {
  const around = heading.closest('a[href]');
  return around !== null || (heading.querySelector('a[href]') !== null && linkDensity(heading) > 0.8);
}
