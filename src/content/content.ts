/** The content script: injected when the reader is asked for, answers the background. */
import { extract } from '../article/extract.ts';
import { extractSelection } from '../article/selection.ts';
import { handle } from '../messages/handle.ts';
import { send } from '../messages/send.ts';
import { Overlay } from './overlay.ts';
import { isAnythingSelected, selectedRanges } from './selected.ts';

const overlay = new Overlay(tell);

/** Tells it where anybody listens; nothing depends on it. */
function tell(state: 'opened' | 'closed'): void {
  void send('page:overlay', state).catch(() => undefined);
}

handle({
  'content:ping': async () => (overlay.isOpen ? 'opened' : 'closed'),
  'content:extract': async (extent) =>
    extent === 'whole' ? extract(document, isAnythingSelected()) : extractSelection(document, selectedRanges()),
  'content:open': async (end) => overlay.open(end),
  'content:close': async () => overlay.close(),
});

// Coming back to a page that the browser has kept, overlay and all: its icon was forgotten meanwhile.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && overlay.isOpen) tell('opened');
});
