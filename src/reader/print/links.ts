/** The addresses that paper loses: collected, to be listed after the text. */
import { type Article, isTextBlock, type Mark } from '../../article/article.ts';

/** The links of the article's text in the order in which the style sheet numbers them. */
export function linksOf({ blocks }: Article): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'embed') return [block.href];
    if (!isTextBlock(block)) return [];
    return block.marks
      .filter(isDrawnLink)
      .sort((one, other) => one.start - other.start)
      .map(({ href }) => href);
  });
}

const isDrawnLink = (mark: Mark): mark is Extract<Mark, { kind: 'link' }> =>
  mark.kind === 'link' && mark.start < mark.end;
