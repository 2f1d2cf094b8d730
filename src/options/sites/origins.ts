/** The sites that the user has given to the extension: the browser keeps them, and nobody else. */
import { browser } from '../../platform/browser.ts';

/** Patterns of all addresses that the browser has opened to the extension. */
export async function loadOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls `listener` with all of them at every change; answers with a function that stops it. */
export function onOriginsChange(listener: (origins: readonly string[]) => void): () => void {
  const tell = () => void loadOrigins().then(listener);
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(tell);
  onRemoved.addListener(tell);
  return () => {
    onAdded.removeListener(tell);
    onRemoved.removeListener(tell);
  };
}

/** Gives sites back to the browser; rejects where it doesn't take them. */
export async function giveBackOrigins(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const taken = await browser.permissions.remove({ origins: [...origins] });
  if (!taken) throw new Error('The browser kept them.');
}
