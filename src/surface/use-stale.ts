/** Whether the page under the overlay shows something else by now. */
import { useEffect, useState } from 'preact/hooks';
import { handle } from '../messages/handle.ts';

/** Whether it does, and a function that says that what is shown is up to date again. */
export function useStale(token: string | undefined): { readonly isStale: boolean; readonly refreshed: () => void } {
  const [isStale, setStale] = useState(false);
  useEffect(() => {
    if (!token) return;
    return handle({
      'page:changed': async (changed) => {
        if (changed === token) setStale(true);
        return null;
      },
    });
  }, [token]);
  return { isStale, refreshed: () => setStale(false) };
}
