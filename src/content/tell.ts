/** Messages that expect no answer. */
import type { MessageName, Request } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';

/** Sends it; where nobody hears it, nothing depends on it. */
export function tell<N extends MessageName>(name: N, request: Request<N>): void {
  void send(name, request).catch(() => undefined);
}
