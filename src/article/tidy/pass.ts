/** What a tidy pass is, and the commonest kind of one. */
import { type Article, type Block, isTextBlock, type RemovalReason, type TextBlock } from '../article.ts';

/** What a tidy pass may know besides the blocks. */
export interface TidyContext extends Pick<Article, 'title' | 'site' | 'authors' | 'language'> {
  /** What the page says that its pictures show, each in the form of `comparable`. */
  readonly captions: ReadonlySet<string>;
}

/** What a tidy pass took out. */
export interface Taken {
  readonly reason: RemovalReason;
  readonly text: string;
}

/** What a tidy pass leaves, and what it took out. */
export interface Tidied {
  readonly blocks: readonly Block[];
  readonly removed: readonly Taken[];
}

/** One repair made to the article's blocks. */
export interface TidyPass {
  readonly id: string;
  apply(blocks: readonly Block[], context: TidyContext): Tidied;
}

/** Where a block stands among its neighbours. */
export interface Position {
  readonly index: number;
  readonly blocks: readonly Block[];
  readonly context: TidyContext;
}

/** A pass that drops each text block for which `reasonFor` gives a reason. */
export function dropping(
  id: string,
  reasonFor: (block: TextBlock, position: Position) => RemovalReason | null,
): TidyPass {
  return {
    id,
    apply(blocks, context) {
      const removed: Taken[] = [];
      const kept = blocks.filter((block, index) => {
        const reason = isTextBlock(block) ? reasonFor(block, { index, blocks, context }) : null;
        if (reason && isTextBlock(block)) removed.push({ reason, text: block.text });
        return !reason;
      });
      return { blocks: kept, removed };
    },
  };
}

/** Share of the block's text that is linked, 0…1. */
export function linkedShare({ text, marks }: TextBlock): number {
  const linked = marks.filter(({ kind }) => kind === 'link').reduce((sum, { start, end }) => sum + end - start, 0);
  return text.length === 0 ? 0 : linked / text.length;
}
