import { useEffect } from 'preact/hooks';
import type { OwnTerm } from '../../settings/own-term.ts';
import { parseTermLink } from '../../settings/term-link.ts';

/** Calls `onAsked` with the term whose form the page's address asks for, once for each time it does. */
export function useAskedTerm(onAsked: (term: OwnTerm) => void): void {
  useEffect(() => {
    const answer = () => {
      const asked = parseTermLink(location.hash);
      if (!asked) return;
      // What is answered is taken out of the address, so that a reload doesn't ask again.
      history.replaceState(null, '', location.pathname);
      onAsked(asked);
    };
    answer();
    window.addEventListener('hashchange', answer);
    return () => window.removeEventListener('hashchange', answer);
  }, [onAsked]);
}
