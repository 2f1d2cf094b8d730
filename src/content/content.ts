/** The content script: injected when the reader is asked for, answers the background. */
import { extract } from '../article/extract.ts';
import { handle } from '../messages/handle.ts';
import { Overlay } from './overlay.ts';

const overlay = new Overlay();

handle({
  'content:ping': async () => 'here' as const,
  'content:extract': async () => extract(document),
  'content:overlay': async ({ action, token }) => overlay.apply(action, token),
});
