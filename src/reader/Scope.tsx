import type { ComponentChildren, RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Block } from '../article/article.ts';
import type { Settings } from '../settings/settings.ts';
import type { TermActions } from './actions.ts';
import { type Asides, expansionsBeside, metricsBeside } from './asides.ts';
import { type Jump, reveal } from './reveal.ts';
import { termMarksOf } from './term-marks.ts';
import { useTranslate } from './translate.ts';
import { type View, ViewContext } from './view.ts';

interface ScopeProps {
  readonly reading: Reading;
  readonly highlights: Settings['highlights'];
  readonly termMarks: Settings['termMarks'];
  readonly page: RefObject<HTMLDivElement | null>;
  readonly terms: TermActions;
  readonly hidden?: ReadonlySet<Block>;
  readonly pictures?: boolean;
  /** Brings the article back in sight where something else stands in its place. */
  readonly onJump?: () => void;
  readonly children: ComponentChildren;
}

const none: ReadonlySet<Block> = new Set();

/** Hands the article on show down to all parts of the reader. */
export function Scope({
  reading,
  highlights,
  termMarks,
  page,
  terms,
  hidden = none,
  pictures = true,
  onJump,
  children,
}: ScopeProps) {
  const marks = useMemo(() => termMarksOf(reading, termMarks), [reading, termMarks]);
  const asides = useAsides(reading, marks, termMarks === 'inline');
  const before = useRef(onJump);
  before.current = onJump;
  const jump = useMemo<Jump>(
    () => (mention, sentence) => {
      before.current?.();
      // The article has to be back in sight before it can be scrolled.
      requestAnimationFrame(() => {
        if (page.current && mention) reveal(page.current, mention, sentence);
      });
    },
    [page],
  );
  const view = useMemo<View>(
    () => ({ reading, highlights, marks, asides, hidden, pictures, jump, terms }),
    [reading, highlights, marks, asides, hidden, pictures, jump, terms],
  );
  return <ViewContext.Provider value={view}>{children}</ViewContext.Provider>;
}

function useAsides(reading: Reading, marks: ReadonlySet<string>, withExpansions: boolean): Asides {
  const language = useTranslate()('uiLanguage');
  return useMemo(
    () => new Map([...metricsBeside(reading, language), ...(withExpansions ? expansionsBeside(reading, marks) : [])]),
    [reading, marks, withExpansions, language],
  );
}
