/** Closing the reader, also where the background that would do it is gone. */
import { useRef, useState } from 'preact/hooks';
import type { ReaderState } from './use-extraction.ts';

/** A background that is there has taken the overlay away by then, and its page with it; in ms. */
const patience = 3000;

/** `onClose` that notices its failure: the extension was updated, and its frame left behind over the page. */
export function useLeave(onClose: () => unknown) {
  const [isLeftBehind, setLeftBehind] = useState(false);
  const close = () => {
    const leaveBehind = () => setLeftBehind(true);
    void Promise.resolve(onClose()).catch(leaveBehind);
    // Firefox neither delivers the message nor says so.
    if (window.top !== window) setTimeout(leaveBehind, patience);
  };
  return { isLeftBehind, close };
}

/** Loads the page under the reader anew, by its article's address where that is known. */
export function useReloadPage(state: ReaderState): () => void {
  const address = useRef(document.referrer);
  if (state.reading) address.current = state.reading.article.url;
  return () => {
    // Nobody else is left to do it. A frame may do so at a person's click, and no sooner.
    if (window.top) window.top.location.href = address.current;
  };
}
