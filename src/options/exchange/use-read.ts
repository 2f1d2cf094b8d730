import { useRef, useState } from 'preact/hooks';

/** What was chosen or pasted last, read; `show` takes it, or null where it was taken away again. */
export function useRead<T>(): { readonly read: T | null; readonly show: (reading: Promise<T> | T | null) => void } {
  const [read, setRead] = useState<T | null>(null);
  const latest = useRef(0);
  const show = async (reading: Promise<T> | T | null) => {
    latest.current++;
    const turn = latest.current;
    const read = await reading;
    // A large file that was chosen first may be read last.
    if (turn === latest.current) setRead(read);
  };
  return { read, show: (reading) => void show(reading) };
}
