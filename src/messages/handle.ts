/** Receives typed messages; what does not fit the protocol is not handled. */
import { browser, type Runtime } from '../platform/browser.ts';
import { type MessageName, protocol, type Request, type Response } from './protocol.ts';

/** A function for each message that this place answers. */
export type Handlers = {
  readonly [N in MessageName]?: (request: Request<N>, sender: Runtime.MessageSender) => Promise<Response<N>>;
};

/** Answers messages of this extension; answers with a function that stops it. */
export function handle(handlers: Handlers): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isEnvelope(message)) return undefined;
    return dispatch(handlers, message.name, message.request, sender);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isEnvelope(message: unknown): message is { readonly name: MessageName; readonly request: unknown } {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('request' in message)) return false;
  return typeof message.name === 'string' && Object.hasOwn(protocol, message.name);
}

function dispatch<N extends MessageName>(
  handlers: Handlers,
  name: N,
  request: unknown,
  sender: Runtime.MessageSender,
): Promise<unknown> | undefined {
  const handler = handlers[name];
  return handler && protocol[name].request(request) ? handler(request as Request<N>, sender) : undefined;
}
