/** Sends typed messages; every answer is validated before anybody sees it. */
import { browser } from '../platform/browser.ts';
import { type MessageName, protocol, type Request, type Response } from './protocol.ts';

/** Sends to the background; rejects where nobody answers or the answer is invalid. */
export async function send<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  return answer(name, await browser.runtime.sendMessage({ name, request }));
}

/** Sends to the content script in a tab's top frame; rejects where there is none. */
export async function sendToTab<N extends MessageName>(
  tab: number,
  name: N,
  request: Request<N>,
): Promise<Response<N>> {
  return answer(name, await browser.tabs.sendMessage(tab, { name, request }, { frameId: 0 }));
}

function answer<N extends MessageName>(name: N, response: unknown): Response<N> {
  if (!protocol[name].response(response)) throw new TypeError(`no valid answer to ${name}`);
  return response as Response<N>;
}
