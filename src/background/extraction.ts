/** The article of a tab, or the reason why there is none. */
import type { Extent, FailureReason } from '../article/article.ts';
import { sendToTab } from '../messages/send.ts';
import { ensureContentScript } from './content-script.ts';
import { refusalOf } from './refusal.ts';
import { showState } from './toolbar.ts';

/** Asks the tab's page for its extraction, not yet validated; never rejects. */
export async function extractionOf(tab: number, extent: Extent): Promise<unknown> {
  const extraction = await ask(tab, extent);
  const reason = reasonIn(extraction);
  // The icon says from now on what a click would only find out again.
  if (reason === 'restricted' || reason === 'pdf') await showState(tab, reason);
  return extraction;
}

async function ask(tab: number, extent: Extent): Promise<unknown> {
  try {
    await ensureContentScript(tab);
  } catch (error) {
    return failure(await refusalOf(tab, String(error)));
  }
  return sendToTab(tab, 'content:extract', extent).catch(() => failure('failed'));
}

const failure = (reason: FailureReason) => ({ ok: false, reason });

/** Why there is no article, where that is what an answer tells; it is not validated here. */
export function reasonIn(extraction: unknown): unknown {
  return typeof extraction === 'object' && extraction && 'reason' in extraction ? extraction.reason : null;
}
