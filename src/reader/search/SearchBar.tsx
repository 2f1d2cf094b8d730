import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useInnerEscape } from '../escape.ts';
import { BackIcon, CloseIcon, ForthIcon } from '../icons.tsx';
import { lightRanges } from '../light.ts';
import { scrollTo } from '../scroller.ts';
import { useTranslate } from '../translate.ts';
import { useView } from '../view.ts';
import { hitsIn } from './hits.ts';

interface SearchBarProps {
  readonly page: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Finds words in the article, and leads from one to the next. */
export function SearchBar({ page, onClose }: SearchBarProps) {
  const t = useTranslate();
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const { hits, at, step } = useHits(page, wanted);
  useInnerEscape(true, onClose);
  useEffect(() => field.current?.focus(), []);
  return (
    <search class="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          step(1);
        }}
      >
        <input
          ref={field}
          type="search"
          aria-label={t('searchArticle')}
          placeholder={t('searchArticle')}
          value={wanted}
          onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return;
            event.preventDefault();
            step(-1);
          }}
        />
      </form>
      <output aria-live="polite">{wanted.trim() && saidOf(hits.length, at, t)}</output>
      <button type="button" class="small-tool" aria-label={t('previousHit')} onClick={() => step(-1)}>
        <BackIcon />
      </button>
      <button type="button" class="small-tool" aria-label={t('nextHit')} onClick={() => step(1)}>
        <ForthIcon />
      </button>
      <button type="button" class="small-tool" aria-label={t('close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </search>
  );
}

const saidOf = (count: number, at: number, t: ReturnType<typeof useTranslate>): string =>
  count === 0 ? t('noHits') : t('hitOf', at + 1, count);

/** The hits, all lit, and the one that is looked at. */
function useHits(page: RefObject<HTMLElement | null>, wanted: string) {
  const { reading } = useView();
  const [hits, setHits] = useState<readonly Range[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    const found = page.current ? hitsIn(page.current, wanted) : [];
    setHits(found);
    setAt(0);
    return lightRanges('hit', found);
  }, [page, wanted, reading]);
  useEffect(() => {
    const hit = hits[at];
    if (!hit || !page.current) return;
    scrollTo(page.current, hit);
    return lightRanges('hit-now', [hit]);
  }, [page, hits, at]);
  const step = (by: number) => setAt((now) => (hits.length > 0 ? (now + by + hits.length) % hits.length : 0));
  return { hits, at, step };
}
