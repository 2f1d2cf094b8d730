/** Receives typed messages; what does not fit the protocol is not handled. */
import * as v from 'valibot';
import { browser, type Runtime } from '../platform/browser.ts';
import { type MessageName, protocol, type Request, type Response } from './protocol.ts';

/** A function for each message that this place answers. */
export type Handlers = {
  readonly [N in MessageName]?: (request: Request<N>, sender: Runtime.MessageSender) => Promise<Response<N>>;
};

const envelope = v.object({ name: v.picklist(Object.keys(protocol) as MessageName[]), request: v.unknown() });

/** Answers messages of this extension; answers with a function that stops it. */
export function handle(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const { success, output } = v.safeParse(envelope, message);
    return success ? dispatch(handlers, output.name, output.request, sender) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function dispatch<N extends MessageName>(
  handlers: Handlers,
  name: N,
  request: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  const handler = handlers[name];
  const parsed = v.safeParse(protocol[name].request, request);
  return handler && parsed.success ? handler(parsed.output as Request<N>, sender) : undefined;
}
