/** Puts blocks that belong together into one: list items into lists, quoted paragraphs into one quotation. */
import type { Block, ListItemBlock, QuoteBlock } from '../../article/article.ts';

/** A block with its place in the article. */
export interface Placed<B extends Block = Block> {
  readonly block: B;
  readonly index: number;
}

/** One item and the lists inside it. */
export interface ListItem {
  readonly placed: Placed<ListItemBlock>;
  readonly lists: List[];
}

/** Items of one depth and order. */
export interface List {
  readonly ordered: boolean;
  readonly items: ListItem[];
}

/** What the reader draws as one piece. */
export type Group =
  | { readonly type: 'lists'; readonly lists: readonly List[] }
  | { readonly type: 'quote'; readonly parts: readonly Placed<QuoteBlock>[] }
  | { readonly type: 'single'; readonly placed: Placed<Exclude<Block, ListItemBlock | QuoteBlock>> };

// Deeper lists add nothing to read, and a hostile depth must not exhaust the stack of the drawing.
const deepest = 5;

/** The article's blocks as groups, in order. */
export function groupBlocks(blocks: readonly Block[]): readonly Group[] {
  const groups: Group[] = [];
  let index = 0;
  while (index < blocks.length) {
    const { group, length } = groupAt(blocks, index);
    if (group) groups.push(group);
    index += length;
  }
  return groups;
}

function groupAt(blocks: readonly Block[], index: number): { group: Group | null; length: number } {
  const block = blocks[index];
  if (block?.type === 'list-item') {
    const items = neighbours(blocks, index, (other) => other.type === 'list-item');
    return { group: { type: 'lists', lists: nest(items) }, length: items.length };
  }
  if (block?.type === 'quote') {
    const parts = neighbours(blocks, index, (other) => other.type === 'quote');
    return { group: { type: 'quote', parts }, length: parts.length };
  }
  return { group: block ? { type: 'single', placed: { block, index } } : null, length: 1 };
}

function neighbours<B extends Block>(
  blocks: readonly Block[],
  first: number,
  belongs: (block: Block) => block is B,
): Placed<B>[] {
  const found: Placed<B>[] = [];
  for (let index = first; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !belongs(block)) break;
    found.push({ block, index });
  }
  return found;
}

function nest(items: readonly Placed<ListItemBlock>[]): List[] {
  const root: List[] = [];
  // The lists that an item of each depth may join; a jump in depth joins the deepest open item.
  const open: List[][] = [root];
  for (const placed of items) {
    const depth = Math.min(placed.block.depth, open.length - 1, deepest);
    open.length = depth + 1;
    const item: ListItem = { placed, lists: [] };
    listFor(open[depth] ?? root, placed.block.ordered).items.push(item);
    open.push(item.lists);
  }
  return root;
}

function listFor(lists: List[], ordered: boolean): List {
  const last = lists.at(-1);
  if (last && last.ordered === ordered) return last;
  const list: List = { ordered, items: [] };
  lists.push(list);
  return list;
}
