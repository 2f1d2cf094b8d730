/** Keeps track of where dropped blocks stood, while pass after pass changes the list. */
import { type Block, isTextBlock, type Removal } from '../article.ts';

/** A block that was there before the passes, as the last one left it, and why it was dropped. */
interface Slot {
  block: Block;
  removal?: Removal;
}

/** The blocks of an article in their first order, the dropped ones among them. */
export class Slots {
  #slots: Slot[];

  constructor(blocks: readonly Block[]) {
    this.#slots = blocks.map((block) => ({ block }));
  }

  /** Takes note of what one pass left, and of what it says that it removed. */
  follow(after: readonly Block[], removals: readonly Removal[]): void {
    const kept = new Set(after);
    const before = new Set(this.#slots.map(({ block }) => block));
    const open = [...removals];
    let next = 0;
    this.#slots = this.#slots.filter((slot) => {
      if (slot.removal) return true;
      const block = after[next];
      if (kept.has(slot.block)) {
        next = after.indexOf(slot.block, next) + 1;
        return true;
      }
      // A block that nobody knows yet stands for the one in its place.
      if (block && !before.has(block)) {
        slot.block = block;
        next++;
        return true;
      }
      return this.#drop(slot, open);
    });
  }

  #drop(slot: Slot, open: Removal[]): boolean {
    const { block } = slot;
    const at = open.findIndex(({ text }) => isTextBlock(block) && text !== '' && block.text.startsWith(text));
    const [removal] = at < 0 ? [] : open.splice(at, 1);
    if (removal) slot.removal = removal;
    return removal !== undefined;
  }

  /** The trace, each dropped block with its place among the article's `blocks`. */
  placed(trace: readonly Removal[], blocks: readonly Block[]): Removal[] {
    const places = new Map<Removal, Removal['place']>();
    let at = 0;
    for (const { block, removal } of this.#slots) {
      if (removal) places.set(removal, { block, at });
      else at = Math.max(at, blocks.indexOf(block) + 1);
    }
    return trace.map((removal) => ({ ...removal, place: places.get(removal) ?? null }));
  }
}
