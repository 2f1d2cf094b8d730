/** The sentence set apart between headline and text, which Readability often loses. */
import type { Block, StandfirstBlock } from './article.ts';
import { isCaption } from './blocks/pictures.ts';
import { linkDensity } from './cleanup/pass.ts';
import type { Line } from './lines.ts';
import { comparable, endsSentence, overlap, sameText, saying } from './text.ts';

/** Shorter lines are labels, longer ones paragraphs, in characters. */
const lengths = { min: 40, max: 420, heading: 1000 } as const;

/** Shared words from which a line is what the page describes itself with. */
const sameAsDescription = 0.9;

/** Lines read before the text where the headline is not found, and after the headline. */
const reach = { before: 8, after: 30 } as const;

const standfirstName =
  /\b(?:standfirst|lead|lede|deck|dek|summary|excerpt|sinopsis|subtitle|sub-?head(?:line|ing)?|teaser|intro)\b/i;

/** The blocks with the page's standfirst before them, if it has one; `lines` are the page's, before the cleanup. */
export function withStandfirst(
  blocks: readonly Block[],
  lines: readonly Line[],
  title: string,
  description: string,
): readonly Block[] {
  const { headline, below } = linesBelow(lines, blocks, title);
  const candidates = below.filter(fits);
  const named = candidates.find(isNamed);
  const line =
    named ??
    candidates.find(
      ({ text }) => description.length >= lengths.min && overlap(text, description) >= sameAsDescription,
    ) ??
    candidates.find((candidate) => headline && isHeaded(candidate, headline)) ??
    candidates.slice(0, 1).find((candidate) => headline && isBelow(candidate, headline));
  if (!line) return blocks;
  const standfirst: StandfirstBlock = { type: 'standfirst', text: line.text, marks: [] };
  const [first, ...rest] = blocks;
  // Only the page's own name for it tells a standfirst from a first paragraph.
  if (named && first && 'text' in first && sameText(first.text, line.text))
    return [{ ...standfirst, text: first.text, marks: first.marks }, ...rest];
  return isAmong(line.text, blocks) ? blocks : [standfirst, ...blocks];
}

/** The headline and the lines below it, up to the second line of the text. */
function linesBelow(
  lines: readonly Line[],
  blocks: readonly Block[],
  title: string,
): { headline?: Element | undefined; below: readonly Line[] } {
  const body = new Set(blocks.map((block) => ('text' in block && block.type !== 'heading' ? block.text : '')));
  const isBody = ({ text }: Line): boolean => text.length >= lengths.min && body.has(text);
  const isTitle = saying(title);
  const isHeadline = ({ text, element }: Line): boolean =>
    isTitle(text) || (text.includes(title) && element.closest('h1') !== null);
  const first = lines.findIndex(isBody);
  // The title stands in breadcrumbs and lists of news too, mostly above.
  const heading = lines.findLastIndex((line, index) => index < first && isHeadline(line));
  const second = lines.findIndex((line, index) => index > first && isBody(line));
  const start = heading < 0 ? first - reach.before : heading + 1;
  const below = lines.slice(Math.max(0, start), Math.min(second > start ? second : Infinity, start + reach.after));
  return { headline: lines[heading]?.element, below };
}

function isNamed({ element }: Line): boolean {
  const names = element.className.replace(/_+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2');
  return standfirstName.test(names) || element.getAttribute('itemprop') === 'description';
}

/** A sentence that shares the header with the headline. */
function isHeaded({ element, text }: Line, headline: Element): boolean {
  return endsSentence(text) && (element.closest('hgroup, header')?.contains(headline) ?? false);
}

/** A smaller heading right below the headline. */
function isBelow({ element }: Line, headline: Element): boolean {
  const [upper, lower] = [headline.closest('h1'), element.closest('h2, h3')];
  return (
    lower !== null &&
    [lower.parentElement, lower.parentElement?.parentElement].some((box) => upper && box?.contains(upper))
  );
}

/** Long enough, no caption, and nothing that the cleanup took out of the page. */
function fits({ element, text }: Line): boolean {
  const most = element.closest('h2, h3') ? lengths.heading : lengths.max;
  if (text.length < lengths.min || text.length > most || linkDensity(element) > 0.5) return false;
  return element.isConnected && element.closest('figure, figcaption, nav, aside') === null && !isCaption(element);
}

// Spaces stand around links where lines are read, and not where blocks are.
const tight = (text: string): string => comparable(text).replaceAll(' ', '');

function isAmong(text: string, blocks: readonly Block[]): boolean {
  const wanted = tight(text);
  return blocks.some((block) => 'text' in block && tight(block.text).includes(wanted));
}
