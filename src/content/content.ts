/** The content script: injected when the reader is asked for, answers the background. */
import { extract } from '../article/extract.ts';
import { handle } from '../messages/handle.ts';
import { Overlay } from './overlay.ts';

const overlay = new Overlay();

handle({
  'content:ping': async () => (overlay.isOpen ? 'opened' : 'closed'),
  'content:extract': async () => extract(document),
  'content:open': async (token) => overlay.open(token),
  'content:close': async () => overlay.close(),
});
