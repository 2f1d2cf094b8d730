/** The picture above the text. */
import type { Block, ImageBlock } from './article.ts';
import { captionedFrame, captionParts, captionText, pictureBlock } from './blocks/pictures.ts';
import { spacedText } from './lines.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { httpAddress } from './snapshot/pictures.ts';
import { sameText } from './text.ts';

/** Smaller pictures are portraits and icons, in px of the `width` attribute. */
const leastWidth = 160;

const notLead = /\b(?:avatar|author|logo|icon|profile|penulis|editor|emoji|badge|banner)\b/i;

/** The lead picture, and the blocks without it; `top` is the cleaned copy. */
export function splitLead(
  blocks: readonly Block[],
  top: Element,
  facts: PageFacts,
): { readonly lead: ImageBlock | null; readonly blocks: readonly Block[] } {
  const firstParagraph = blocks.findIndex(({ type }) => type === 'paragraph');
  const above = blocks.find((block, index): block is ImageBlock => block.type === 'image' && index < firstParagraph);
  const first = blocks[firstParagraph];
  const lead = pictureAbove(top, first?.type === 'paragraph' ? first.text : '') ?? above ?? declared(facts, blocks);
  if (!lead) return { lead, blocks };
  const twin = blocks.find((block): block is ImageBlock => block.type === 'image' && sameFile(block.src, lead.src));
  const whole = {
    ...lead,
    caption: lead.caption || (twin?.caption ?? ''),
    credit: lead.credit || (twin?.credit ?? ''),
  };
  // Some pages print the first paragraph under the picture too.
  const isCopied =
    first?.type === 'paragraph' && sameText(first.text, whole.caption) && first.text.length > longestCaption;
  if (isCopied) return { lead: { ...whole, caption: '' }, blocks: blocks.filter((block) => !isPicture(block, whole)) };
  return { lead: whole, blocks: blocks.filter((block) => !isPicture(block, whole) && !isCaption(block, whole)) };
}

/** A longer text under a picture is no caption of its own, in characters. */
const longestCaption = 140;

/** Whether a block is the lead picture again. */
const isPicture = (block: Block, lead: ImageBlock): boolean => block.type === 'image' && sameFile(block.src, lead.src);

/** Whether a block is the lead's caption as a paragraph. */
function isCaption(block: Block, { caption }: ImageBlock): boolean {
  return block.type === 'paragraph' && caption !== '' && sameText(captionParts(block.text).caption, caption);
}

/** The first fair-sized picture between the headline and the text. */
function pictureAbove(top: Element, firstText: string): ImageBlock | null {
  const heading = top.querySelector('h1');
  const text = [...top.querySelectorAll('p, div, td')].findLast((element) => startsWith(element, firstText));
  if (!text) return null;
  const image = [...top.querySelectorAll('img[src]')].find(
    (candidate) => isBetween(candidate, heading, text) && isLeadSize(candidate),
  );
  return image ? pictureBlock(image, captionText(captionedFrame(image, top))) : null;
}

const startsWith = (element: Element, text: string): boolean =>
  (element.textContent ?? '').length >= text.length && spacedText(element).startsWith(text);

function isBetween(image: Element, heading: Element | null, text: Element): boolean {
  const before = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & 4) !== 0;
  const startsText = text.contains(image) && spacedText(image.parentElement ?? image) === '';
  const inHeadersBlock =
    heading !== null && (before(heading, image) || heading.parentElement?.contains(image) === true);
  return (before(image, text) || startsText) && (inHeadersBlock || heading === null || before(text, heading));
}

function isLeadSize(image: Element): boolean {
  const width = Number(image.getAttribute('width') ?? leastWidth);
  const names = `${image.className} ${image.parentElement?.className ?? ''} ${image.getAttribute('alt') ?? ''}`;
  return !(width < leastWidth) && !notLead.test(names.replace(/[-_]/g, ' '));
}

/** The picture the page declares for sharing, if the article itself shows it. */
function declared(facts: PageFacts, blocks: readonly Block[]): ImageBlock | null {
  const address = facts.news?.image || facts.meta.get('og:image') || '';
  const src = httpAddress(address, facts.address);
  if (!src || !address) return null;
  const shown = blocks.find((block): block is ImageBlock => block.type === 'image' && sameFile(block.src, src));
  return shown ?? { type: 'image', src, alt: '', caption: '', credit: '' };
}

/** Whether two addresses are sizes of one picture. */
function sameFile(a: string, b: string): boolean {
  return fileOf(a) === fileOf(b);
}

function fileOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  const file = pathname.split('/').at(-1) ?? '';
  return (file.length > 6 ? file : hostname + pathname).replace(/[-_]?\d{2,4}x\d{2,4}/g, '');
}
