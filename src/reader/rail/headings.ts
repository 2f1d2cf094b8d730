/** The article's headings, as an outline needs them. */
import type { Article } from '../../article/article.ts';

/** A heading and where it stands. */
export interface Heading {
  readonly block: number;
  readonly text: string;
  /** 0 for the highest level that the article uses. */
  readonly depth: number;
}

/** All headings in order; pages begin at any level, so depth counts from their highest. */
export function headingsOf({ blocks }: Article): readonly Heading[] {
  const found = blocks.flatMap((block, index) =>
    block.type === 'heading' ? [{ block: index, text: block.text, level: block.level }] : [],
  );
  const highest = Math.min(...found.map(({ level }) => level));
  return found.map(({ level, ...heading }) => ({ ...heading, depth: level - highest }));
}
