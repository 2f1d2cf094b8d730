import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { HideIcon } from '../icons.tsx';
import { useTranslate } from '../translate.ts';

interface HideToolProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly onHide: (block: number) => void;
}

/** Offers to hide the block that is pointed at, in the margin beside it. By keyboard there is a key for it. */
export function HideTool({ page, onHide }: HideToolProps) {
  const t = useTranslate();
  const pointed = usePointedBlock(page);
  if (!pointed) return null;
  return (
    <button
      type="button"
      class="hide-block"
      // Reached by pointing alone; in the order of the Tab key it would come out of nowhere.
      tabIndex={-1}
      style={{ top: `${pointed.top}px` }}
      aria-label={t('hideBlock')}
      title={t('hideBlock')}
      onClick={() => onHide(pointed.block)}
    >
      <HideIcon />
    </button>
  );
}

interface Pointed {
  readonly block: number;
  /** In the page's own coordinates, px. */
  readonly top: number;
}

function usePointedBlock(page: RefObject<HTMLElement | null>): Pointed | null {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    const { current } = page;
    if (!current) return;
    const onOver = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || target.closest('.hide-block')) return;
      const block = pointedIn(current, target.closest<HTMLElement>('[data-block]'));
      // On its way to the button the pointer crosses the margin, which is no block.
      if (block) setPointed(block);
    };
    const onLeave = () => setPointed(null);
    current.addEventListener('pointerover', onOver);
    current.addEventListener('pointerleave', onLeave);
    return () => {
      current.removeEventListener('pointerover', onOver);
      current.removeEventListener('pointerleave', onLeave);
    };
  }, [page]);
  return pointed;
}

function pointedIn(page: HTMLElement, element: HTMLElement | null): Pointed | null {
  const block = Number(element?.dataset.block ?? -1);
  if (!element || block < 0) return null;
  return { block, top: element.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop };
}
