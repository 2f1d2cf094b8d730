/** Stored values that follow every change, from whichever page or device. */
import { useEffect, useState } from 'preact/hooks';

/** The stored value, null until it is loaded, and kept up to date. */
export function useStored<T>(load: () => Promise<T>, follow: (listener: (value: T) => void) => () => void): T | null {
  const [value, setValue] = useState<T | null>(null);
  useEffect(() => {
    void load().then(setValue);
    return follow(setValue);
  }, [load, follow]);
  return value;
}
