/** The sentence set apart between headline and text, which Readability often loses. */
import type { Block, StandfirstBlock } from './article.ts';
import { linkDensity } from './cleanup/pass.ts';
import type { Line } from './lines.ts';
import { comparable, endsSentence, overlap, sameText } from './text.ts';

/** Shorter lines are labels, longer ones paragraphs, in characters. */
const lengths = { min: 40, max: 420 } as const;

/** Shared words from which a line is what the page describes itself with. */
const sameAsDescription = 0.9;

const standfirstName =
  /\b(?:standfirst|lead|lede|deck|dek|summary|excerpt|sinopsis|subtitle|sub-?head(?:line|ing)?|teaser|intro)\b/i;

/** The blocks with the page's standfirst before them, if it has one; `top` is the lines around the headline. */
export function withStandfirst(
  blocks: readonly Block[],
  top: readonly Line[],
  title: string,
  description: string,
): readonly Block[] {
  const heading = top.findIndex(({ text }) => sameText(text, title));
  const below = top.slice(heading + 1);
  const headline = top[heading]?.element;
  const named = below.find(isNamed);
  const line =
    named ??
    below.find((candidate) => isDescribed(candidate, description)) ??
    below.find((candidate) => headline && isHeaded(candidate, headline));
  if (!line) return blocks;
  const standfirst: StandfirstBlock = { type: 'standfirst', text: line.text, marks: [] };
  const [first, ...rest] = blocks;
  // Only the page's own name for it tells a standfirst from a first paragraph.
  if (named && first && 'text' in first && sameText(first.text, line.text)) return [standfirst, ...rest];
  return isAmong(line.text, blocks) ? blocks : [standfirst, ...blocks];
}

function isNamed(line: Line): boolean {
  const { element } = line;
  const names = element.className.replace(/_+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return fits(line) && (standfirstName.test(names) || element.getAttribute('itemprop') === 'description');
}

function isDescribed(line: Line, description: string): boolean {
  return fits(line) && description.length >= lengths.min && overlap(line.text, description) >= sameAsDescription;
}

/** A sentence that shares the header with the headline. */
function isHeaded(line: Line, headline: Element): boolean {
  const header = line.element.closest('hgroup, header');
  return fits(line) && endsSentence(line.text) && (header?.contains(headline) ?? false);
}

function fits({ element, text }: Line): boolean {
  if (text.length < lengths.min || text.length > lengths.max || linkDensity(element) > 0.5) return false;
  return element.closest('figure, figcaption, nav, aside') === null;
}

function isAmong(text: string, blocks: readonly Block[]): boolean {
  const wanted = comparable(text);
  return blocks.some((block) => 'text' in block && comparable(block.text).includes(wanted));
}
