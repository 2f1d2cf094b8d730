/** What every part of an open article needs to know, handed down once. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Reading } from '../annotate/reading.ts';
import type { Settings } from '../settings/settings.ts';

/** The article on show and which kinds of annotation are drawn in it. */
export interface View {
  readonly reading: Reading;
  readonly highlights: Settings['highlights'];
}

/** Holds the view of the surrounding article. */
export const ViewContext = createContext<View | null>(null);

/** The view of the surrounding article. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('drawn outside an article');
  return view;
}
