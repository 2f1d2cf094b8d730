/** Waiting with an end, and with words for what did not come. */
import { setTimeout as sleep } from 'node:timers/promises';

const pollInterval = 40;

/** Milliseconds that anything a test waits for may take. */
export const defaultTimeout = 20_000;

/** Polls until `probe` answers with something else than null, undefined or false. */
export async function until<T>(
  what: string,
  probe: () => Promise<T> | T,
  timeout = defaultTimeout,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + timeout;
  for (;;) {
    const value = await within(what, probe(), Math.max(end - Date.now(), pollInterval));
    if (value !== null && value !== undefined && value !== false) {
      return value as Exclude<T, null | undefined | false>;
    }
    if (Date.now() >= end) throw new Error(`${what}: not within ${timeout} ms`);
    await sleep(pollInterval);
  }
}

/** The promise's answer, or an error that names what was waited for. */
export async function within<T>(what: string, promise: Promise<T> | T, timeout = defaultTimeout): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${timeout} ms`)), timeout);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

// A click within some 400 ms of a navigation's commit can lose `activeTab`, and no event tells when that has passed.
const settleTime = 600;

/** Waits until a page just loaded is one that a click on the icon is surely meant for. */
export async function settle(): Promise<void> {
  await sleep(settleTime);
}
