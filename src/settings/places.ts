/** How far articles were read, as far as the options page has to know of it: how many there are, and how they go. */
import { browser } from '../platform/browser.ts';
import { loadItems, onItemsChange } from './items.ts';

/** What the key of every reading place in `storage.local` begins with. */
export const placePrefix = 'place:';

/** How many reading places this device keeps. */
export const countPlaces = async (): Promise<number> => (await loadItems(placePrefix, 'local')).size;

/** Forgets all of them and answers with what they were. */
export async function deletePlaces(): Promise<Record<string, unknown>> {
  const places = await loadItems(placePrefix, 'local');
  await browser.storage.local.remove([...places.keys()].map((key) => placePrefix + key));
  return Object.fromEntries([...places].map(([key, value]) => [placePrefix + key, value]));
}

/** Brings back what {@link deletePlaces} has taken. */
export const restorePlaces = (places: Record<string, unknown>): Promise<void> => browser.storage.local.set(places);

/** Calls `listener` with their number at every change; answers with a function that stops it. */
export function onPlacesChange(listener: (count: number) => void): () => void {
  return onItemsChange(placePrefix, () => void countPlaces().then(listener), 'local');
}
