/** Blocks that somebody hid while reading, each to be undone. */
import { useCallback, useState } from 'preact/hooks';
import type { Article, Block } from '../article/article.ts';
import type { Say } from './Toast.tsx';
import { useTranslate } from './translate.ts';

interface Hidden {
  readonly hidden: ReadonlySet<Block>;
  /** Hides the block of this index, and says so with a way to undo it. */
  readonly hide: (block: number) => void;
  readonly show: (block: Block) => void;
}

/** The hidden blocks of an article; known by themselves, because their indices change when others are put back. */
export function useHidden({ blocks }: Article, say: Say): Hidden {
  const t = useTranslate();
  const [hidden, setHidden] = useState<ReadonlySet<Block>>(new Set());
  const show = useCallback((block: Block) => setHidden((all) => without(all, block)), []);
  const hide = useCallback(
    (index: number) => {
      const block = blocks[index];
      if (!block) return;
      setHidden((all) => new Set(all).add(block));
      say(t('blockHidden'), { label: t('undo'), run: () => show(block) });
    },
    [blocks, say, show, t],
  );
  return { hidden, hide, show };
}

function without(all: ReadonlySet<Block>, block: Block): ReadonlySet<Block> {
  const rest = new Set(all);
  rest.delete(block);
  return rest;
}
