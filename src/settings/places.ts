/** Where each article was left, kept on this device alone, one `storage.local` item an article. */
import * as v from 'valibot';
import { browser } from '../platform/browser.ts';

const prefix = 'place:';

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
export const countPlaces = async (): Promise<number> => (await placesKept()).length;

/** Forgets where every article was left. */
export async function deletePlaces(): Promise<void> {
  await browser.storage.local.remove((await placesKept()).map(({ key }) => key));
}

async function forgetOldest(): Promise<void> {
  const kept = await placesKept();
  const oldest = kept.toSorted((a, b) => a.at - b.at).slice(0, Math.max(0, kept.length - most));
  if (oldest.length > 0) await browser.storage.local.remove(oldest.map(({ key }) => key));
}

async function placesKept(): Promise<{ readonly key: string; readonly at: number }[]> {
  const all = Object.entries(await browser.storage.local.get(null));
  return all
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => {
      const { success, output } = v.safeParse(keptSchema, value);
      // What can't be read is as good as oldest.
      return { key, at: success ? output.at : 0 };
    });
}

const keyOf = (url: string): string => prefix + fingerprint(url.replace(/#.*$/, ''));

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
