/** Runs Readability on the copy, without the parts of it that set HTML strings. */
import { Readability } from '@mozilla/readability';

// Readability retries by itself with looser rules, but restores the page by
// setting an HTML string, which pages with Trusted Types forbid. So each
// attempt here gets a fresh copy, and Readability's own retry never starts.
const noRetry = -1;

/** Readability's rules, switched off one after the other: 1 unlikely names, 2 class weights, 4 conditional cleaning. */
const attempts = [1 | 2 | 4, 2 | 4, 4, 0];

/** Characters of text that make an attempt good enough (Readability's own default). */
const enoughText = 500;

class Attempt extends Readability<Element> {
  declare _flags: number;
  declare _articleTitle: string;
  declare _replaceBrs: (within: Element) => void;
  declare _grabArticle: () => Element | null;

  constructor(copy: Document, flags: number) {
    // Which frames are embeds is told when blocks are made.
    super(copy, { charThreshold: noRetry, allowedVideoRegex: /./ });
    this._flags = flags;
    // What it compares headings with; it would guess a title, ours is known by now.
    this._articleTitle = copy.title;
  }

  /** The snapshot holds only what is seen. */
  _isProbablyVisible(): boolean {
    return true;
  }
}

// Not by its `parse`, which prepares the page, finds metadata and mends
// addresses for readers without a snapshot and blocks of their own.
function attempt(copy: Document, flags: number): Element | null {
  const readability = new Attempt(copy, flags);
  readability._replaceBrs(copy.body);
  return readability._grabArticle();
}

/** The element that holds the article's text, in a document of its own; null where there is none. */
export function readableRoot(copy: Document): Element | null {
  let best: Element | null = null;
  for (const flags of attempts) {
    const root = attempt(cloneOf(copy), flags);
    if (lengthOf(root) > lengthOf(best)) best = root ?? best;
    if (lengthOf(best) >= enoughText) break;
  }
  return best;
}

function lengthOf(root: Element | null | undefined): number {
  return root?.textContent?.trim().length ?? 0;
}

function cloneOf(copy: Document): Document {
  const clone = copy.implementation.createHTMLDocument(copy.title);
  clone.body.replaceWith(clone.importNode(copy.body, true));
  return clone;
}
