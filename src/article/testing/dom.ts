/** Small helpers of this room's unit tests; nothing of the extension imports them. */
import { JSDOM } from 'jsdom';
import type { Block, ParagraphBlock } from '../article.ts';

/** The document of an HTML page at an address; its scripts don't run. */
export function pageOf(html: string, url = 'https://kabar.example/berita/1'): Document {
  return new JSDOM(html, { url }).window.document;
}

/** The body of a page made of this markup. */
export function bodyOf(html: string): HTMLElement {
  return pageOf(`<body>${html}`).body;
}

/** A paragraph without marks. */
export function paragraph(text: string): ParagraphBlock {
  return { type: 'paragraph', text, marks: [] };
}

/** The texts of blocks that have one. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => ('text' in block ? [block.text] : []));
}
