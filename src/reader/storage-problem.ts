/** Why synced storage took no more, in a message that says what to do. */
import type messages from '../_locales/en/messages.json';

/** The message for what `storage.sync` rejected with. */
export function storageProblem(error: unknown): keyof typeof messages {
  const text = String(error);
  if (/MAX_WRITE|too many/i.test(text)) return 'storageBusy';
  // Firefox says the same of every limit.
  return /quota/i.test(text) ? 'storageQuota' : 'storageFailed';
}
