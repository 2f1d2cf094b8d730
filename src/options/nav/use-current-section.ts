import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isSection, type SectionId, sectionIds } from './sections.ts';

interface CurrentSection {
  readonly current: SectionId;
  /** Makes it the current one until the page is scrolled away from it. */
  readonly pin: (id: SectionId) => void;
}

/** The section that is being read, or that the address led to; goes there once the page is drawn. */
export function useCurrentSection(): CurrentSection {
  const [current, setCurrent] = useState<SectionId>('reading');
  // The last sections can't come to the top of the window, so the place alone would not tell which was meant.
  const pinnedAt = useRef<number | 'next' | null>(null);
  const pin = useCallback((id: SectionId) => {
    setCurrent(id);
    pinnedAt.current = 'next';
  }, []);
  useEffect(() => {
    const go = () => {
      const id = location.hash.slice(1);
      if (!isSection(id)) return;
      document.getElementById(id)?.scrollIntoView();
      pin(id);
    };
    go();
    window.addEventListener('hashchange', go);
    return () => window.removeEventListener('hashchange', go);
  }, [pin]);
  useEffect(() => {
    const onScroll = () => {
      if (pinnedAt.current === 'next') pinnedAt.current = window.scrollY;
      if (pinnedAt.current !== null && Math.abs(window.scrollY - pinnedAt.current) < 2) return;
      pinnedAt.current = null;
      setCurrent(sectionAt(sectionIds.map(topOf), window.innerHeight, progress()));
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);
  return { current, pin };
}

const topOf = (id: SectionId): number => document.getElementById(id)?.getBoundingClientRect().top ?? 0;

/** How far the page is scrolled, from 0 to 1. */
function progress(): number {
  const most = document.documentElement.scrollHeight - window.innerHeight;
  return most > 0 ? Math.min(1, window.scrollY / most) : 0;
}

/** The section on the reading line, which sinks through the window as the page is scrolled, so that each gets its turn. */
export function sectionAt(tops: readonly number[], height: number, progress: number): SectionId {
  const line = height * (0.2 + 0.75 * progress);
  const at = tops.findLastIndex((top) => top <= line);
  return sectionIds[Math.max(0, at)] ?? 'reading';
}
