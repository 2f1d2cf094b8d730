/** Where each article was left, kept on this device alone, one `storage.local` item an article. */
import * as v from 'valibot';
import { browser } from '../platform/browser.ts';
import { loadItems, onItemsChange } from './items.ts';

/** What the key of every reading place in `storage.local` begins with. */
export const placePrefix = 'place:';

/** More articles than this are not remembered; the one left longest ago is forgotten first. */
const most = 300;

const placeSchema = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  past: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});

const keptSchema = v.object({
  ...placeSchema.entries,
  /** When it was left, in ms since 1970. */
  at: v.number(),
});

/** A place in an article: a block, and the share of it that is past. */
export type KeptPlace = v.InferOutput<typeof placeSchema>;

/** Where the article of this address was left; null where it was not, or has been read through. */
export async function loadPlace(url: string): Promise<KeptPlace | null> {
  const key = keyOf(url);
  const { success, output } = v.safeParse(placeSchema, (await browser.storage.local.get(key))[key]);
  return success ? output : null;
}

/** Keeps where the article is left, or forgets it; nothing is kept in private windows. */
export async function savePlace(url: string, place: KeptPlace | null): Promise<void> {
  // Missing where a frame in a web page has less of the browser's API.
  if (browser.extension?.inIncognitoContext) return;
  if (!place) return browser.storage.local.remove(keyOf(url));
  await browser.storage.local.set({ [keyOf(url)]: { ...place, at: Date.now() } });
  await forgetOldest();
}

/** How many articles have a place. */
export const countPlaces = async (): Promise<number> => (await loadItems(placePrefix, 'local')).size;

/** Forgets where every article was left, and answers with what is forgotten. */
export async function deletePlaces(): Promise<Record<string, unknown>> {
  const places = [...(await loadItems(placePrefix, 'local'))].map(
    ([key, value]) => [placePrefix + key, value] as const,
  );
  await browser.storage.local.remove(places.map(([key]) => key));
  return Object.fromEntries(places);
}

/** Brings back what {@link deletePlaces} has taken. */
export const restorePlaces = (places: Record<string, unknown>): Promise<void> => browser.storage.local.set(places);

/** Calls `listener` with their number at every change; answers with a function that stops it. */
export function onPlacesChange(listener: (count: number) => void): () => void {
  return onItemsChange(placePrefix, () => void countPlaces().then(listener), 'local');
}

async function forgetOldest(): Promise<void> {
  const kept = [...(await loadItems(placePrefix, 'local'))].map(([key, value]) => ({ key, at: leftAt(value) }));
  const oldest = kept.toSorted((a, b) => a.at - b.at).slice(0, Math.max(0, kept.length - most));
  if (oldest.length > 0) await browser.storage.local.remove(oldest.map(({ key }) => placePrefix + key));
}

/** When a place was left; what can't be read is as good as oldest. */
function leftAt(value: unknown): number {
  const { success, output } = v.safeParse(keptSchema, value);
  return success ? output.at : 0;
}

const keyOf = (url: string): string => placePrefix + fingerprint(url.replace(/#.*$/, ''));

/**
 * FNV-1a, 64 bits, which stand for the address, so that what is kept is no list of pages. The browser's own hashes are
 * missing in frames over insecure pages.
 */
function fingerprint(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const hash = bytes.reduce((sum, byte) => BigInt.asUintN(64, (sum ^ BigInt(byte)) * fnvPrime), fnvOffset);
  return hash.toString(36);
}

const fnvOffset = 0xcbf29ce484222325n;
const fnvPrime = 0x100000001b3n;
