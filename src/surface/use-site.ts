/** Whether the articles of a site are opened by themselves, and the ways to change it. */
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { send } from '../messages/send.ts';
import type { SiteActions } from '../reader/actions.ts';
import { askForSite } from './ask-for-site.ts';

/** The site of this host; nothing where there is none, or while it isn't known. */
export function useSite(host: string): SiteActions | undefined {
  const [isAutomatic, setAutomatic] = useState<boolean | null>(null);
  const refresh = useCallback(async () => {
    const answer = await send('site:ask', host).catch(() => null);
    setAutomatic(answer);
    return answer ?? false;
  }, [host]);
  useEffect(() => {
    if (!host) return;
    void refresh();
    // It may have been granted in another tab, or taken away in the options.
    addEventListener('focus', refresh);
    document.addEventListener('visibilitychange', refresh);
    return () => {
      removeEventListener('focus', refresh);
      document.removeEventListener('visibilitychange', refresh);
    };
  }, [host, refresh]);
  return useMemo(() => {
    if (!host || isAutomatic === null) return undefined;
    const onAutomatic = async (wanted: boolean) => {
      if (wanted) await askForSite(host);
      else await send('site:forget', host);
      return refresh();
    };
    return { host, isAutomatic, onAutomatic };
  }, [host, isAutomatic, refresh]);
}
