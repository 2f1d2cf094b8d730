/** The extension in Firefox: installed, its icon on the toolbar, its documents found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../wait.ts';
import type { ChromeContext } from './chrome-context.ts';

interface ElementAnswer {
  readonly value: Readonly<Record<string, string>>;
}

/** An installed extension. */
export class FirefoxExtension {
  readonly #chrome: ChromeContext;
  readonly #widget: string;
  readonly #policy: string;

  private constructor(chrome: ChromeContext, id: string) {
    this.#chrome = chrome;
    this.#widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    this.#policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  }

  /** Installs the folder until the browser quits, and puts its icon on the toolbar. */
  static async install(chrome: ChromeContext, folder: string): Promise<FirefoxExtension> {
    await chrome.marionette.send('Addon:Install', { path: folder, temporary: true });
    const extension = new FirefoxExtension(chrome, geckoId(folder));
    await until('start of the extension', () => chrome.run(`${extension.#policy}?.active`));
    await chrome.run(`CustomizableUI.addWidgetToArea(${JSON.stringify(extension.#widget)}, 'nav-bar')`);
    return extension;
  }

  /** Clicks the icon with the mouse. */
  async clickIcon(): Promise<void> {
    const value = `#${this.#widget} .unified-extensions-item-action-button`;
    const { marionette } = this.#chrome;
    const found = (await marionette.send('WebDriver:FindElement', { using: 'css selector', value })) as ElementAnswer;
    await marionette.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
  }

  /** Address of one of the extension's pages. */
  async addressOf(path: string): Promise<string> {
    return this.#chrome.run<string>(`${this.#policy}.getURL(${JSON.stringify(path)})`);
  }

  /** Gives the extension a site, as the browser does once a person has said yes. */
  async grantSite(pattern: string): Promise<void> {
    const given = JSON.stringify({ permissions: [], origins: [pattern] });
    await this.#chrome.run(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { id, extension } = ${this.#policy};
      await ExtensionPermissions.add(id, ${given}, extension);
    })()`);
  }

  /** Starts the background page if it sleeps. */
  async wake(): Promise<void> {
    await this.#chrome.run(`${this.#policy}.extension.wakeupBackground?.()`);
  }

  /** Ends the background page. */
  async endBackground(): Promise<void> {
    await this.#chrome.run(`${this.#policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`);
  }

  /** Where the open popup is. */
  get popup(): string {
    return "document.querySelector('.webextension-popup-browser')?.browsingContext";
  }

  /** Takes the popup's panel away if it is there. */
  async closePopup(): Promise<void> {
    await this.#chrome.run("document.querySelector('.webextension-popup-browser')?.closest('panel').hidePopup()");
  }

  /** Gives the popup the keyboard, as the panel does by itself where there is a screen. */
  async focusPopup(): Promise<void> {
    await this.#chrome.run("document.querySelector('.webextension-popup-browser').focus()");
  }

  /** Where the background page is. */
  get background(): string {
    const views = `[...${this.#policy}.extension.views]`;
    return `${views}.find((view) => view.viewType === 'background')?.xulBrowser?.browsingContext`;
  }

  /** Where the overlay's frame is, in a tab's tree of frames: a closed shadow root does not hide it there. */
  overlayIn(tab: string): string {
    const address = `${this.#policy}.getURL('overlay.html')`;
    const frames = `(${tab}).getAllBrowsingContextsInSubtree()`;
    return `${frames}.find((frame) => frame.currentWindowGlobal?.documentURI?.spec.startsWith(${address}))`;
  }
}

function geckoId(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  return String(manifest.browser_specific_settings.gecko.id);
}
