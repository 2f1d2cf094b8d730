/** Whether the page under the overlay shows something else by now. */
import { useCallback, useEffect, useState } from 'preact/hooks';

// A frame inside a web page hears no message of the extension in Firefox. The
// content script says it to the frame itself, with what the page cannot know.
/** Whether it does, and a function that says that what is shown is up to date again. */
export function useStale(token: string | undefined): { readonly isStale: boolean; readonly refreshed: () => void } {
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    if (!token) return;
    const onMessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string' && data.endsWith(`#${token}`)) setStale(true);
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, [token]);
  const refreshed = useCallback(() => setStale(false), []);
  return { isStale, refreshed };
}
