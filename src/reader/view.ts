/** What every part of an open article needs to know, handed down once. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Block } from '../article/article.ts';
import type { Settings } from '../settings/settings.ts';
import type { TermActions } from './actions.ts';
import type { Asides } from './asides.ts';
import type { Jump } from './reveal.ts';

/** The article on show and which kinds of annotation are drawn in it. */
export interface View {
  readonly reading: Reading;
  readonly highlights: Settings['highlights'];
  /** The mentions of terms that are marked, by the names of their places. */
  readonly marks: ReadonlySet<string>;
  readonly asides: Asides;
  /** What the reader hid of the article's blocks. */
  readonly hidden: ReadonlySet<Block>;
  /** Whether pictures are shown, and so asked for. */
  readonly pictures: boolean;
  readonly jump: Jump;
  readonly terms: TermActions;
}

/** Holds the view of the surrounding article. */
export const ViewContext = createContext<View | null>(null);

/** The view of the surrounding article. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('drawn outside an article');
  return view;
}
