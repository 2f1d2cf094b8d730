/** Turns the article's element tree into blocks: the last place where HTML is seen. */
import type { Block, HeadingBlock, Rich } from '../article.ts';
import { isBlockLevel } from '../lines.ts';
import { embedBlock } from './embeds.ts';
import { InlineText } from './inline.ts';
import { captionedFrame, captionParts, captionText, isCaption, pictureBlock } from './pictures.ts';
import { tableBlock } from './tables.ts';

/** What kind of text block the walk is in. */
interface Place {
  readonly type: 'paragraph' | 'heading' | 'quote' | 'list-item' | 'code';
  readonly level: HeadingBlock['level'];
  readonly ordered: boolean;
  /** Lists around this place; −1 outside of any. */
  readonly depth: number;
}

/** All blocks below `root` in reading order. The copied tree is at most a few hundred levels deep. */
export function blocksOf(root: Element): Block[] {
  return new BlockWalk(root).blocks;
}

class BlockWalk {
  readonly blocks: Block[] = [];
  readonly #inline = new InlineText();

  constructor(private readonly root: Element) {
    const place: Place = { type: 'paragraph', level: 2, ordered: false, depth: -1 };
    this.#children(root, place);
    this.#flush(place);
  }

  #children(parent: Node, place: Place): void {
    for (const child of parent.childNodes) {
      if (child.nodeType === 3) this.#inline.add(child.nodeValue ?? '');
      else if (child.nodeType === 1) this.#element(child as Element, place);
    }
  }

  #element(element: Element, place: Place): void {
    const whole = wholeBlock(element, this.root);
    if (whole === undefined) this.#parts(element, place);
    else if (whole) {
      this.#flush(place);
      this.blocks.push(whole);
    }
  }

  #parts(element: Element, place: Place): void {
    if (element.localName === 'br') this.#lineBreak(element, place);
    else if (isBlockLevel(element)) {
      const inner = placeIn(element, place);
      this.#flush(place);
      this.#children(element, inner);
      this.#flush(inner);
    } else {
      const opened = this.#inline.open(element);
      this.#children(element, place);
      if (opened) this.#inline.close();
    }
  }

  /** Two breaks in a row end a paragraph; one is only white space. */
  #lineBreak(element: Element, place: Place): void {
    let next = element.nextSibling;
    while (next?.nodeType === 3 && next.nodeValue?.trim() === '') next = next.nextSibling;
    if ((next as Element | null)?.localName === 'br') this.#flush(place);
    else this.#inline.add(' ');
  }

  #flush(place: Place): void {
    const rich = this.#inline.take();
    if (rich) this.blocks.push(textBlock(rich, place));
  }
}

/** The block that an element is as a whole; null where it gives nothing, undefined where its parts are to be walked. */
function wholeBlock(element: Element, root: Element): Block | null | undefined {
  if (element.localName === 'pre') return codeBlock(element);
  // Before tables: old pages put a picture and its caption into one.
  const image = element.localName === 'img' ? element : onlyImage(element);
  if (image && captionedFrame(image, root) === element) return pictureBlock(image, captionText(element));
  const whole = lostCaption(element) ?? (element.localName === 'table' ? tableBlock(element) : embedBlock(element));
  return whole ?? undefined;
}

function onlyImage(element: Element): Element | null {
  const [image, second] = element.querySelectorAll('img');
  return image && !second ? image : null;
}

/** More text than this is no caption: some sites put the whole article into a figure, in characters. */
const longestCaption = 500;

// Its words would stand in the text with nothing to caption. The tidy pass for
// captions gives them to the picture before, or drops them.
/** A figure or caption whose picture stands elsewhere or has not been loaded, as a picture without an address. */
function lostCaption(element: Element): Block | null {
  const isFigure = element.localName === 'figure' || element.localName === 'figcaption';
  if (!isFigure && !isCaption(element)) return null;
  const holdsMore = element.querySelector('img, table, blockquote, pre, iframe, h2, h3, li') !== null;
  if (holdsMore || (element.textContent ?? '').length > longestCaption) return null;
  return { type: 'image', src: '', alt: '', ...captionParts(captionText(element)) };
}

function codeBlock(element: Element): Block | null {
  const text = element.textContent?.replace(/^\n|\s+$/g, '') ?? '';
  return text ? { type: 'code', text, marks: [] } : null;
}

function placeIn(element: Element, place: Place): Place {
  const name = element.localName;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level) return { ...place, type: 'heading', level: Math.max(2, Number(level)) as Place['level'] };
  if (name === 'blockquote') return { ...place, type: 'quote' };
  if (name === 'ul' || name === 'ol') return { ...place, ordered: name === 'ol', depth: place.depth + 1 };
  if (name === 'li' && place.depth >= 0) return { ...place, type: 'list-item' };
  return place;
}

function textBlock(rich: Rich, { type, level, ordered, depth }: Place): Block {
  if (type === 'heading') return { type, level, ...rich };
  if (type === 'list-item') return { type, ordered, depth, ...rich };
  return { type, ...rich };
}
