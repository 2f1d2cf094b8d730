/** Leads from block to block by keyboard. */
import { scrollerOf } from '../scroller.ts';

/** Gives the next block the keyboard (`by` 1), or the one before (−1), and brings it to the upper edge of what is in sight. */
export function stepToBlock(page: HTMLElement, by: 1 | -1): void {
  const blocks = [...page.querySelectorAll<HTMLElement>('[data-block]')];
  const target = blocks[nextIndex(page, blocks, by)];
  if (!target) return;
  // Not a stop of the Tab key, but the place from which Tab goes on.
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  // At once: a key that is pressed again during a slow scroll would start from wherever that has come to.
  target.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** The block that has the keyboard, or something in it; undefined where none has. */
export function focusedBlock(page: HTMLElement): number | undefined {
  const { activeElement } = document;
  const block = page.contains(activeElement) ? activeElement?.closest<HTMLElement>('[data-block]') : null;
  return block ? Number(block.dataset.block) : undefined;
}

function nextIndex(page: HTMLElement, blocks: readonly HTMLElement[], by: 1 | -1): number {
  const focused = focusedBlock(page);
  const at = blocks.findIndex(({ dataset }) => focused !== undefined && dataset.block === String(focused));
  if (at >= 0 && isNear(page, blocks[at])) return at + by;
  const { top } = scrollerOf(page).getBoundingClientRect();
  const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top + 1);
  return by > 0 ? first : first - 1;
}

// Who has scrolled away meanwhile wants to go on from where they look.
function isNear(page: HTMLElement, block: HTMLElement | undefined): boolean {
  const view = scrollerOf(page).getBoundingClientRect();
  const box = block?.getBoundingClientRect();
  return box !== undefined && box.bottom > view.top && box.top < view.bottom;
}
