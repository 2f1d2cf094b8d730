/** Shows the reader over the page: an extension frame in a dialog that the page can neither style nor reach. */
import { browser } from '../platform/browser.ts';

/** What became of the overlay; `impossible` where the page's own sandbox stops every frame's scripts. */
export type OverlayState = 'opened' | 'closed' | 'impossible';

const coverPage = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  'max-width': 'none',
  'max-height': 'none',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'hidden',
};

/** At most one overlay lies over the page. */
export class Overlay {
  #open: { readonly host: HTMLElement; readonly dialog: HTMLDialogElement } | null = null;

  /** Opens or closes it; `token` lets the frame, and no other, ask for the article. */
  apply(action: 'toggle' | 'open' | 'close', token: string): OverlayState {
    const isOpen = this.#open?.host.isConnected ?? false;
    if (action === 'close' || (action === 'toggle' && isOpen)) return this.#hide();
    return isOpen ? 'opened' : this.#show(token);
  }

  #show(token: string): OverlayState {
    // A sandboxed page shows the frame but runs nothing in it.
    if (self.origin === 'null') return 'impossible';
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const dialog = document.createElement('dialog');
    cover(dialog);
    dialog.append(readerFrame(token));
    root.append(dialog);
    document.documentElement.append(host);
    // A modal dialog lies above everything, holds the focus and gives it back.
    dialog.showModal();
    dialog.addEventListener('close', () => this.#hide());
    this.#open = { host, dialog };
    return 'opened';
  }

  #hide(): OverlayState {
    const open = this.#open;
    this.#open = null;
    if (open?.dialog.open) open.dialog.close();
    open?.host.remove();
    return 'closed';
  }
}

function readerFrame(token: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  cover(frame);
  frame.src = `${browser.runtime.getURL('overlay.html')}#${token}`;
  frame.title = browser.i18n.getMessage('extensionName');
  return frame;
}

// Through the CSSOM, which a page's style-src can't forbid.
function cover(element: HTMLElement): void {
  for (const [name, value] of Object.entries(coverPage)) element.style.setProperty(name, value, 'important');
}
