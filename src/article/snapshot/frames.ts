/** Frames of the page's own origin, some of which hold the article itself. */
import { bodyOf, contentDocumentOf } from './page-dom.ts';
import { proseIn } from './prose.ts';

/** A frame with fewer paragraphs of prose holds advertising or a widget. */
const fewestParagraphs = 3;

/** The body of the frame's document where that may be read and holds an article; null otherwise. */
export function framedArticle(frame: Element): Element | null {
  const inside = contentDocumentOf(frame);
  const body = inside && bodyOf(inside);
  return body && proseIn(body).length >= fewestParagraphs ? body : null;
}
