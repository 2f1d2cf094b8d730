/** A picture with the caption and credit that stand around it. */
import type { ImageBlock } from '../article.ts';
import { linesOf, spacedText } from '../lines.ts';
import { collapse, comparable, endsSentence, overlap, withoutLiteralMarkup } from '../text.ts';

/** Longer text beside a picture is not its caption, in characters. */
const longestCaption = 500;

/** Longest caption that is known by nothing but its place, in characters. */
const longestLabel = 200;

const captionClass = /caption|credit|foto|photo|image|img|pict|media|figure|thumb|bild/i;

/** Builds the block of `image`, or null where it has no address. */
export function pictureBlock(image: Element, caption: string): ImageBlock | null {
  const src = image.getAttribute('src');
  if (!src) return null;
  const alt = collapse(image.getAttribute('alt') ?? '');
  return { type: 'image', src, alt, ...captionParts(caption) };
}

/** Shorter texts say nothing that only a picture would say, in characters. */
const leastCaption = 20;

/** What the pictures below `root` are said to show, for recognising captions that have lost their picture. */
export function captionsIn(root: Element): Set<string> {
  const said = [...root.querySelectorAll('img[alt], figcaption')].map((element) =>
    element.localName === 'img' ? (element.getAttribute('alt') ?? '') : captionParts(spacedText(element)).caption,
  );
  return new Set(said.filter(({ length }) => length >= leastCaption && length <= longestCaption).map(comparable));
}

const captionName = /caption|(?:image|photo|foto|picture|img)[-_]?(?:info|desc|credit)|bildunterschrift/i;

/** Whether an element is the caption of a picture that stands apart from it, or is not loaded. */
export function isCaption(element: Element): boolean {
  return captionName.test(`${element.className} ${element.id}`);
}

/** Splits "What is seen. (Agency)" into caption and credit, doubled captions halved, literal markup out. */
export function captionParts(text: string): { caption: string; credit: string } {
  if (text.length > 2 * longestCaption) return { caption: text, credit: '' };
  const { rest, credit } = cutCredit(undoubled(withoutLabels(collapse(withoutLiteralMarkup(text)))));
  return { caption: undoubled(rest), credit };
}

/** Takes off what the page's buttons and captions begin with: "Lihat Foto", "Foto:". */
function withoutLabels(text: string): string {
  return text.replace(
    /^(?:(?:lihat foto|perbesar(?: foto)?|zoom|enlarge)\s+|(?:foto|photo|gambar|ilustrasi)\s?[:：]\s?)+/i,
    '',
  );
}

const creditInParentheses = /^(?<rest>.*?)\s*[([](?<credit>[^()[\]]{2,80})[)\]]\.?$/su;
const creditAfterLabel =
  /^(?<rest>.*?)[\s.,;/|–—-]*\b(?:foto|photo|kredit|credit|sumber|source|dok(?:umentasi)?)\s?[:：]\s?(?<credit>[^.]{2,80})\.?$/isu;
// "REUTERS/Kim", "ANTARA FOTO/Dedi Suwandi": names around a slash after the last sentence.
const creditAfterSentence =
  /^(?<rest>.*[.!?])\s+(?<credit>[A-ZÀ-Þ][\wÀ-ÿ.]*(?:\s[A-ZÀ-Þ][\wÀ-ÿ.]*){0,3}\/\s?[A-ZÀ-Þ][\wÀ-ÿ.]*(?:\s[A-ZÀ-Þ][\wÀ-ÿ.]*){0,3})$/s;

/** Parentheses that belong to the sentence: dates, ages, abbreviations of what stands before. */
const notCredit = /^\d|\d{1,2}\/\d{1,2}|^(?:kiri|kanan|tengah|left|right|atas|bawah)\b/i;

function cutCredit(text: string): { rest: string; credit: string } {
  for (const pattern of [creditInParentheses, creditAfterLabel, creditAfterSentence]) {
    const { rest, credit } = pattern.exec(text)?.groups ?? {};
    if (rest === undefined || !credit || notCredit.test(credit)) continue;
    return { rest: rest.trim(), credit: withoutLabel(credit) };
  }
  return { rest: text, credit: '' };
}

function withoutLabel(credit: string): string {
  return collapse(
    credit.replace(
      /^\s*(?:foto|photo|kredit|credit|sumber|source|dok\.?)\s?[:：]\s?|^(?:foto|photo)\s(?=by|oleh)/i,
      '',
    ),
  );
}

function undoubled(text: string): string {
  const half = Math.ceil(text.length / 2);
  for (let cut = half - 2; cut <= half + 2; cut++) {
    const [first, second] = [text.slice(0, cut).trim(), text.slice(cut).trim()];
    if (first.length > 8 && first.replace(/[.\s]+$/, '') === second.replace(/[.\s]+$/, '')) return first;
  }
  return text;
}

/** The widest element around `image` that holds nothing but it and its caption. */
export function captionedFrame(image: Element, root: Element): Element {
  let frame = image;
  for (let up = image.parentElement; up && up !== root && holdsLittleElse(up); up = up.parentElement) {
    if (isFrame(up, image)) frame = up;
  }
  return frame;
}

function holdsLittleElse(element: Element): boolean {
  const others = element.querySelector('h1,h2,h3,ul,ol,table,iframe');
  return element.querySelectorAll('img').length === 1 && !others && spacedText(element).length <= longestCaption;
}

function isFrame(element: Element, image: Element): boolean {
  const text = spacedText(element);
  if (/^(?:figure|picture|a)$/.test(element.localName) || text === '') return true;
  return saysCaption(element, text, image);
}

function saysCaption(element: Element, text: string, image: Element): boolean {
  if (captionClass.test(`${element.className} ${element.id}`) && paragraphsIn(element) <= 1) return true;
  const alt = image.getAttribute('alt') ?? '';
  if (alt.length > 12 && overlap(alt, text) > 0.8) return true;
  const [only, ...others] = [...element.children].filter((child) => child.textContent?.trim());
  const own = element.localName === 'p' || element.localName === 'div';
  if (element.localName === 'div' && isLabel(element, image, text)) return true;
  return (
    own &&
    others.length === 0 &&
    /^(?:em|i|small|figcaption)$/.test(only?.localName ?? '') &&
    spacedText(only ?? element) === text
  );
}

/** One line without a sentence's end that stands beside the picture in a box of their own. */
function isLabel(element: Element, image: Element, text: string): boolean {
  if (text.length > longestLabel || endsSentence(text)) return false;
  const [line, other] = linesOf(element);
  return line !== undefined && !other && !line.element.contains(image);
}

/** Paragraphs with more text than a button's label. */
function paragraphsIn(element: Element): number {
  return [...element.querySelectorAll('p')].filter((paragraph) => spacedText(paragraph).length > 30).length;
}

/** The caption inside a picture's frame, as the page shows it. */
export function captionText(frame: Element): string {
  const caption = frame.querySelector('figcaption, [class*="caption"], [id*="caption"], [class*="description"]');
  return spacedText(caption ?? frame);
}
