/** Captions that stand as paragraphs beside their picture, and those said twice. */
import { type Block, type ImageBlock, isTextBlock, type ParagraphBlock } from '../article.ts';
import { captionParts } from '../blocks/pictures.ts';
import { comparable, contained, endsSentence } from '../text.ts';
import type { Taken, Tidied, TidyPass } from './pass.ts';

/** Longer paragraphs beside a picture are prose, in characters. */
const longestCaption = 300;

/** Share of a paragraph's words that the picture's own words must have, for it to repeat them. */
const sameWords = 0.85;

const creditLabel =
  /\b(?:foto|photo|bild|image|picture|credit|quelle)s?\s?[:：/]\s?[^.]{2,60}$|[(（](?:[^()]{0,40}[/／])[^()]{2,40}[)）]$/i;

/** Gives paragraphs that say what the picture before them shows to that picture. */
export const strayCaptions: TidyPass = {
  id: 'tidy/stray-captions',
  apply(blocks, { captions }): Tidied {
    const kept: Block[] = [];
    const removed: Taken[] = [];
    for (const block of blocks) {
      const picture = kept.at(-1);
      if (block.type === 'image' && block.src === '') {
        const text = [block.caption, block.credit].filter(Boolean).join(' ');
        if (picture?.type === 'image') kept[kept.length - 1] = withCaption(picture, text);
        if (text) removed.push({ reason: 'lone caption', text });
        continue;
      }
      if (picture?.type === 'image' && isTextBlock(block) && isCaptionOf(block.text, picture)) {
        kept[kept.length - 1] = withCaption(picture, block.text);
        removed.push({ reason: 'caption above', text: block.text });
      } else if (
        block.type === 'paragraph' &&
        (isCredited(block.text) || (isPlaced(block, kept) && repeats(block.text, captions)))
      ) {
        removed.push({ reason: 'lone caption', text: block.text });
      } else kept.push(block);
    }
    return { blocks: kept, removed };
  },
};

/** Ends in a photographer: after a label, or in capitals with an agency. */
const credited =
  /\b(?:foto|photo|bild|image|picture|credit)s?\s?[:：/]\s?[^.:]{2,50}$|[(（][A-Z][\w. ]{1,20}\s?\/\s?[A-Z][\w.]* [A-Z][^()]{2,30}[)）]$/i;

const isCredited = (text: string): boolean => text.length <= longestCaption && credited.test(text);

/** Sentences may be both caption and text, so they count as captions only beside a picture and below the first paragraph. */
function isPlaced({ text }: ParagraphBlock, before: readonly Block[]): boolean {
  return before.some(({ type }) => type === 'paragraph') && (!endsSentence(text) || before.at(-1)?.type === 'image');
}

/** Whether a paragraph says what a picture of the page is said to show, its credit aside. */
function repeats(text: string, captions: ReadonlySet<string>): boolean {
  return (
    text.length <= longestCaption &&
    (captions.has(comparable(text)) || captions.has(comparable(captionParts(text).caption)))
  );
}

function isCaptionOf(text: string, { alt, caption }: ImageBlock): boolean {
  if (text.length > longestCaption) return false;
  // Prose seldom ends in a photographer.
  if (!caption && creditLabel.test(text)) return true;
  return [alt, caption].some((own) => own.length > 12 && contained(text, own) >= sameWords);
}

function withCaption(picture: ImageBlock, text: string): ImageBlock {
  const { caption, credit } = captionParts(text);
  return { ...picture, caption: picture.caption || caption, credit: picture.credit || credit };
}
