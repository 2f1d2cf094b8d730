/** What a reader shows of an article, counted, and what one shows that the other does not. */
import type { Surface } from '../browsers/driver.ts';

/** What stands in a reader. */
export interface Contents {
  /** Title, credits and text, one block a line. */
  readonly lines: readonly string[];
  readonly words: number;
  readonly pictures: number;
  readonly captions: number;
  readonly tables: number;
}

/** Where each reader has the article, and what in it is no part of it. */
export const readers = {
  theirs: {
    article: '.container',
    ignored: '.domain, .domain-border, .reader-estimated-time, .reader-controls, style',
  },
  ours: { article: '.page article', ignored: '.glance, .missing, .explain, style' },
} as const;

const read = (article: string, ignored: string): Contents => {
  const root = document.querySelector(article);
  const lines = new Map<Element, string>();
  const isIn = (node: Node) => !node.parentElement?.closest(ignored);
  const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const holder = node.parentElement?.closest('h1, h2, h3, h4, h5, h6, p, li, pre, figcaption, caption, td, th, div');
    if (holder && isIn(node)) lines.set(holder, (lines.get(holder) ?? '') + node.nodeValue);
  }
  const texts = [...lines.values()].map((text) => text.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const count = (selector: string) => root?.querySelectorAll(selector).length ?? 0;
  return {
    lines: texts,
    words: texts.join(' ').split(/\s+/).length,
    pictures: count('img'),
    captions: [...(root?.querySelectorAll('figcaption') ?? [])].filter(({ textContent }) => textContent.trim()).length,
    tables: count('table'),
  };
};

/** What one of the readers shows. */
export const contentsOf = (surface: Surface, who: keyof typeof readers): Promise<Contents> =>
  surface.evaluate(read, readers[who].article, readers[who].ignored);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lines of one that the other has nowhere, be it cut in other places. */
export function missingFrom(other: Contents, one: Contents): string[] {
  const there = ` ${plain(other.lines.join(' '))} `;
  return one.lines.filter((line) => plain(line) && !there.includes(` ${plain(line)} `));
}
