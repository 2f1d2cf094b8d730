/** What lies open around the article, one thing at a time. */
import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';

/** What can be opened by a key or a tool. */
export type Opened = 'search' | 'help' | 'removed' | null;

/** What is open, and ways to open and close it; the article has the keyboard back afterwards. */
export function useOpened(page: RefObject<HTMLElement | null>) {
  const [opened, setOpened] = useState<Opened>(null);
  const ways = useMemo(
    () => ({
      onSearch: () => setOpened('search'),
      onHelp: () => setOpened('help'),
      onRemoved: () => setOpened('removed'),
      close: () => {
        setOpened(null);
        page.current?.focus({ preventScroll: true });
      },
    }),
    [page],
  );
  return { opened, ...ways };
}
