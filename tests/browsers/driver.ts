/** What an end-to-end test can do with a browser that has the extension installed. */
import type { AccessibleNode } from './accessibility.ts';
import type { Script } from './script.ts';

/** The browsers that the extension is made for. */
export const browserNames = ['chromium', 'firefox'] as const;

/** A browser that the extension is made for. */
export type BrowserName = (typeof browserNames)[number];

/** What a user's system asks pages to look like. */
export type ColorScheme = 'light' | 'dark';

/** What pages are shown on. */
export type Medium = 'screen' | 'print';

/** One document on screen: the web page, the popup, the overlay's frame or a page of the extension in a tab. */
export interface Surface {
  /** Runs a script in the document's own world; what it returns, or resolves to, has to be plain JSON. */
  evaluate<T>(script: Script<T>, ...args: readonly unknown[]): Promise<T>;
  /** Resolves once the script answers with something truthy. */
  waitFor(script: Script<unknown>, timeout?: number): Promise<void>;
  /** Scrolls the element into view and clicks its middle with the mouse. */
  click(selector: string): Promise<void>;
  /** Types into a field, after whatever already stands in it. */
  type(selector: string, text: string): Promise<void>;
  /** Writes a PNG of what is seen; for the overlay that is the whole tab it lies over. */
  screenshot(file: string): Promise<void>;
  /** What assistive technology is told of the document, in the order in which it is read; frames in it are left out. */
  accessibilityTree(): Promise<AccessibleNode[]>;
}

/** A page of the extension in a tab of its own. */
export interface Tab extends Surface {
  /** Closes the tab and goes back to the web page's. */
  close(): Promise<void>;
}

/** The reader's entries in a page's context menu; there is one at a time. */
export type MenuEntry = 'Open in Jernih' | 'Read selection in Jernih';

/** A running browser with the extension installed; the tab it was started with is the web page's. */
export interface Driver {
  readonly name: BrowserName;
  /** The web page, in its main world. */
  readonly page: Surface;
  /** Shows an address in the web page's tab; resolves when a click on the icon may follow. */
  open(url: string): Promise<void>;
  /** Clicks the toolbar icon, which grants `activeTab`. */
  clickIcon(): Promise<void>;
  /** Clicks the toolbar icon and resolves with the popup that it opens; one that is still open has to be closed first. */
  openPopup(): Promise<Surface>;
  /** The popup, once it is there, whoever opened it. */
  popup(): Promise<Surface>;
  /** Closes the popup if one is open, without asking it. */
  closePopup(): Promise<void>;
  /** Presses the reader's key combination as a person does, so that the browser's own command fires. */
  pressShortcut(): Promise<void>;
  /**
   * Presses a key, or several joined by `+`, for whatever has the focus: `Escape`, `Shift+Tab`, `a`.
   * In a Chromium without a display the browser itself sees none of it, so Escape closes no popup there.
   */
  press(keys: string): Promise<void>;
  /** Opens the page's context menu over the element, as a person does, and chooses the reader's entry in it. */
  chooseInMenu(selector: string, entry: MenuEntry): Promise<void>;
  /** Says yes to the browser's question whether the extension may have what it has just asked for. */
  allow(): Promise<void>;
  /** The overlay's frame over the web page, once it is there. */
  overlay(): Promise<Surface>;
  /** Whether the overlay's frame lies over the web page. */
  hasOverlay(): Promise<boolean>;
  /** Opens a page of the extension in a new tab and shows it. */
  extensionPage(path: string): Promise<Tab>;
  /** A page of the extension that it opens in a tab by itself, once it is there. */
  openedTab(path: string): Promise<Tab>;
  /** Runs a script where the extension's background runs; its `browser` or `chrome` API is at hand. */
  background<T>(script: Script<T>, ...args: readonly unknown[]): Promise<T>;
  /** Gives the extension a site for good, by a pattern such as `https://*.kabar.example/*`, as a person does who says yes. */
  grantSite(pattern: string): Promise<void>;

  /** Ends the background, as browsers do when it has nothing to do. */
  endBackground(): Promise<void>;
  /** What `prefers-color-scheme` answers from now on. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Shows the popup as if on this medium. */
  setMedium(medium: Medium): Promise<void>;
  /** Size in CSS pixels of the web page's viewport, and of tabs opened from then on. */
  setViewport(width: number, height: number): Promise<void>;
  /** Zooms the site of the tab in sight, as a person does from the browser's menu: 4 is 400 %. */
  setZoom(factor: number): Promise<void>;
  /** Quits and starts again on the same profile, with the extension under the same id. */
  restart(): Promise<void>;
  /** Resolves once the browser is gone, for whatever reason. */
  gone(): Promise<void>;
  /** Ends the browser and removes all it wrote outside of the files asked for. */
  close(): Promise<void>;
}

/** Where the browser's windows go: nowhere, on an invisible X display, or before the user's eyes. */
export type Display = 'headless' | 'virtual' | 'screen';

/** How to start a browser. */
export interface LaunchOptions {
  /** Folder of the built extension, with its `manifest.json` at the root. */
  readonly extension: string;
  /** `headless` unless told; `pressShortcut` works in Chromium only when `virtual`. */
  readonly display?: Display;
  /** Port of the proxy that answers for every host; without one the browser goes to the network. */
  readonly proxyPort?: number;
  /** Language of the interface: any in Firefox, in Chromium one whose language pack is installed. */
  readonly language?: string;
}

/** The key combination that `manifest.json` suggests for the reader. */
export const readerShortcut = 'Alt+Shift+L';
