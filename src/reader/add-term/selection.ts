import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A word or two selected in the article. */
export interface Selected {
  readonly text: string;
  readonly range: Range;
}

/** Longer than a term can be, a selection is meant for something else. */
const longest = 40;

/** What is selected in the article, once the selecting has ended; null where it is no term. */
export function useSelected(page: RefObject<HTMLElement | null>): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    const look = () => setSelected(page.current && selectedIn(page.current));
    // While the mouse is down a selection still grows; a button that jumps about would be in its way.
    const onChange = () => {
      if (getSelection()?.isCollapsed) setSelected(null);
    };
    document.addEventListener('pointerup', look);
    document.addEventListener('keyup', look);
    document.addEventListener('selectionchange', onChange);
    return () => {
      document.removeEventListener('pointerup', look);
      document.removeEventListener('keyup', look);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [page]);
  return selected;
}

function selectedIn(page: HTMLElement): Selected | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const text = range.toString().trim();
  if (!page.contains(range.commonAncestorContainer) || !isTerm(text)) return null;
  return blockOf(range.startContainer) && blockOf(range.startContainer) === blockOf(range.endContainer)
    ? { text, range }
    : null;
}

const isTerm = (text: string): boolean => text.length <= longest && /\p{L}/u.test(text) && !text.includes('\n');

const blockOf = (node: Node): Element | null =>
  (node instanceof Element ? node : node.parentElement)?.closest('[data-block]') ?? null;
