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
  | { readonly type: 'single'; readonly placed: Placed<Single> };

// Deeper lists add nothing to read, and a hostile depth must not exhaust the stack of the drawing.
const deepest = 5;

/** The article's blocks as groups, in order, without the hidden ones. */
export function groupBlocks(blocks: readonly Block[], hidden: ReadonlySet<Block> = new Set()): readonly Group[] {
  const shown = blocks.map((block, index) => ({ block, index })).filter(({ block }) => !hidden.has(block));
  const groups: Group[] = [];
  let order = 0;
  while (order < shown.length) {
    const { group, length } = groupAt(shown, order);
    if (group) groups.push(group);
    order += length;
  }
  return groups;
}

function groupAt(shown: readonly Placed[], order: number): { group: Group | null; length: number } {
  const placed = shown[order];
  if (placed && isListItem(placed)) {
    const items = neighbours(shown, order, isListItem);
    return { group: { type: 'lists', lists: nest(items) }, length: items.length };
  }
  if (placed && isQuote(placed)) {
    const parts = neighbours(shown, order, isQuote);
    return { group: { type: 'quote', parts }, length: parts.length };
  }
  return { group: placed && isSingle(placed) ? { type: 'single', placed } : null, length: 1 };
}

type Single = Exclude<Block, ListItemBlock | QuoteBlock>;

const isListItem = (placed: Placed): placed is Placed<ListItemBlock> => placed.block.type === 'list-item';
const isQuote = (placed: Placed): placed is Placed<QuoteBlock> => placed.block.type === 'quote';
const isSingle = (placed: Placed): placed is Placed<Single> => !isListItem(placed) && !isQuote(placed);

function neighbours<B extends Block>(
  shown: readonly Placed[],
  first: number,
  belongs: (placed: Placed) => placed is Placed<B>,
): Placed<B>[] {
  const end = shown.findIndex((placed, order) => order >= first && !belongs(placed));
  return shown.slice(first, end < 0 ? undefined : end).filter(belongs);
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
