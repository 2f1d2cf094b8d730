/**
 * The overlay's page is reachable from any website, so it shows nothing
 * without a token that the background made for this very opening.
 */
import * as v from 'valibot';
import { browser, type Runtime } from '../platform/browser.ts';

const prefix = 'token:';

const recordSchema = v.object({
  /** The tab that shows the reader. */
  shownIn: v.number(),
  /** The tab whose article it shows. */
  article: v.number(),
  /** The frame that redeemed the token first. */
  frame: v.optional(v.number()),
});

/** A token that lets a page shown in tab `shownIn` read the article of tab `article`. */
export async function issueToken(shownIn: number, article: number): Promise<string> {
  const token = crypto.randomUUID();
  await browser.storage.session.set({ [prefix + token]: { shownIn, article } });
  return token;
}

/** The tab whose article the token is for, or null. The first frame to redeem a token is the only one that can. */
export async function redeemToken(token: string, { tab, frameId }: Runtime.MessageSender): Promise<number | null> {
  const key = `${prefix}${token}`;
  const stored = await browser.storage.session.get(key);
  const { success, output } = v.safeParse(recordSchema, stored[key]);
  if (!success || output.shownIn !== tab?.id || frameId === undefined) return null;
  if (output.frame !== undefined && output.frame !== frameId) return null;
  await browser.storage.session.set({ [key]: { ...output, frame: frameId } });
  return output.article;
}
