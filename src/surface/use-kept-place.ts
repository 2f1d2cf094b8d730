/** Where the article was left the last time, and a way to keep where it is left now. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Place } from '../reader/place/place.ts';
import { loadPlace, savePlace } from '../settings/places.ts';

interface KeptPlace {
  /** Undefined until it is loaded; null where there is none. */
  readonly start: Place | null | undefined;
  readonly onPlace: (place: Place | null) => void;
}

/** The place in the article of this address. */
export function useKeptPlace(url: string | undefined): KeptPlace {
  const [start, setStart] = useState<Place | null>();
  useEffect(() => {
    // A place that can't be had must not keep the article away.
    if (url) void loadPlace(url).then(setStart, () => setStart(null));
  }, [url]);
  const onPlace = useCallback(
    (place: Place | null) => {
      // A full disk costs the place and nothing else.
      if (url) void savePlace(url, place).catch(() => undefined);
    },
    [url],
  );
  return { start, onPlace };
}
