/** Shows the reader over the page: an extension frame in a dialog that the page can neither style nor reach. */
import { browser } from '../platform/browser.ts';
import { watchPage } from './watch.ts';

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
  #open: { readonly host: HTMLElement; readonly dialog: HTMLDialogElement; readonly unwatch: () => void } | null = null;

  /** `onState` hears of every opening and closing. */
  constructor(private readonly onState: (state: 'opened' | 'closed') => void) {}

  get isOpen(): boolean {
    return this.#open?.host.isConnected ?? false;
  }

  /**
   * Opens it, where it isn't open; `end` ends the frame's address. The token in it lets the frame, and no other, ask for the article.
   * `impossible` where the page's own sandbox stops every frame's scripts.
   */
  open(end: string): 'opened' | 'impossible' {
    if (this.isOpen) return 'opened';
    // A sandboxed page shows the frame but runs nothing in it.
    if (self.origin === 'null') return 'impossible';
    // The page may have thrown it out.
    this.close();
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const dialog = document.createElement('dialog');
    cover(dialog);
    dialog.ariaLabel = browser.i18n.getMessage('extensionName');
    const frame = readerFrame(end);
    dialog.append(frame);
    root.append(dialog);
    document.documentElement.append(host);
    // A modal dialog lies above everything, holds the focus and gives it back.
    dialog.showModal();
    dialog.addEventListener('close', () => this.close());
    const unwatch = watchPage(
      () => frame.contentWindow?.postMessage(end, browser.runtime.getURL('')),
      () => this.close(),
    );
    this.#open = { host, dialog, unwatch };
    this.onState('opened');
    return 'opened';
  }

  /** Takes it away, where it is open. */
  close(): null {
    const open = this.#open;
    if (!open) return null;
    this.#open = null;
    open.unwatch();
    if (open.dialog.open) open.dialog.close();
    open.host.remove();
    this.onState('closed');
    return null;
  }
}

function readerFrame(end: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  cover(frame);
  frame.src = browser.runtime.getURL(`overlay.html${end}`);
  frame.title = browser.i18n.getMessage('extensionName');
  return frame;
}

// Through the CSSOM, which a page's style-src can't forbid.
function cover(element: HTMLElement): void {
  for (const [name, value] of Object.entries(coverPage)) element.style.setProperty(name, value, 'important');
}
