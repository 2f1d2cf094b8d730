/** Firefox as tests drive it. */
import { resolve } from 'node:path';
import {
  type ColorScheme,
  type Driver,
  type LaunchOptions,
  type Medium,
  type MenuEntry,
  readerShortcut,
  type Surface,
  type Tab,
} from '../driver.ts';
import { Scratch } from '../scratch.ts';
import type { Script } from '../script.ts';
import { settle, until } from '../wait.ts';
import { zoomTab } from '../zoom.ts';
import { ChromeContext } from './chrome-context.ts';
import { agree, chooseInMenu } from './dialogs.ts';
import { FirefoxExtension } from './extension.ts';
import { keyActions } from './keys.ts';
import { resizeViewport, setColorScheme, setLanguage } from './look.ts';
import { writePrefs } from './prefs.ts';
import { type FirefoxProcess, quitFirefox, startFirefox } from './process.ts';
import { FirefoxSurface } from './surface.ts';
import { findTab, openTab } from './tab.ts';

/** The web page's tab is the one that Firefox starts with. */
const pageTab = 'gBrowser.tabs[0].linkedBrowser.browsingContext';

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const driver = new FirefoxDriver({ ...options, extension: resolve(options.extension) });
  await driver.start();
  return driver;
}

interface Running extends FirefoxProcess {
  readonly chrome: ChromeContext;
  readonly extension: FirefoxExtension;
}

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly #options: LaunchOptions;
  readonly #scratch = new Scratch();
  #firefox: FirefoxProcess | null = null;
  #extension: FirefoxExtension | null = null;

  constructor(options: LaunchOptions) {
    this.#options = options;
  }

  get page(): FirefoxSurface {
    return this.#surface(pageTab, 'the web page');
  }

  /** Starts Firefox; whatever goes wrong, nothing is left behind. */
  async start(): Promise<void> {
    try {
      const profile = this.#scratch.folder('profile');
      writePrefs(profile, this.#options);
      this.#firefox = await startFirefox(profile, this.#scratch.folder('home'), this.#options);
      const chrome = new ChromeContext(this.#firefox.marionette);
      if (this.#options.language) await setLanguage(chrome, this.#options.language);
      this.#extension = await FirefoxExtension.install(chrome, this.#options.extension);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async open(url: string): Promise<void> {
    const { marionette } = this.#now;
    await marionette.send('Marionette:SetContext', { value: 'content' });
    try {
      await marionette.send('WebDriver:Navigate', { url });
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'chrome' });
    }
    await settle();
  }

  async clickIcon(): Promise<void> {
    await this.#now.extension.clickIcon();
  }

  async openPopup(): Promise<Surface> {
    const { extension } = this.#now;
    await until('the popup from before has closed', async () => !(await this.#popup.exists()));
    await extension.clickIcon();
    return this.popup();
  }

  async popup(): Promise<Surface> {
    const popup = await this.#popup.loaded('popup.html');
    await this.#now.extension.focusPopup();
    return popup;
  }

  async closePopup(): Promise<void> {
    await this.#now.extension.closePopup();
  }

  async pressShortcut(): Promise<void> {
    await this.press(readerShortcut);
  }

  async press(keys: string): Promise<void> {
    const keyboard = { type: 'key', id: 'keyboard', actions: keyActions(keys) };
    await this.#now.marionette.send('WebDriver:PerformActions', { actions: [keyboard] });
  }

  async chooseInMenu(selector: string, entry: MenuEntry): Promise<void> {
    await chooseInMenu(this.#now.chrome, selector, entry);
  }

  async allow(): Promise<void> {
    await agree(this.#now.chrome);
  }

  async overlay(): Promise<Surface> {
    return this.#overlay.loaded('overlay.html');
  }

  async hasOverlay(): Promise<boolean> {
    return this.#overlay.exists();
  }

  async extensionPage(path: string): Promise<Tab> {
    const { chrome, extension } = this.#now;
    const tab = await openTab(chrome, await extension.addressOf(path));
    return tab.loaded(path);
  }

  async openedTab(path: string): Promise<Tab> {
    const { chrome, extension } = this.#now;
    const tab = await findTab(chrome, await extension.addressOf(path));
    return tab.loaded(path);
  }

  async background<T>(script: Script<T>, ...args: readonly unknown[]): Promise<T> {
    const { extension } = this.#now;
    await extension.wake();
    return this.#surface(extension.background, 'the background page').evaluate(script, ...args);
  }

  async grantSite(pattern: string): Promise<void> {
    await this.#now.extension.grantSite(pattern);
  }

  async endBackground(): Promise<void> {
    await this.#now.extension.endBackground();
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    await setColorScheme(this.#now.chrome, scheme);
    // Each process learns of it on its own; the page's is as good a witness as any.
    await this.page.waitFor(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
  }

  async setMedium(medium: Medium): Promise<void> {
    const { chrome, extension } = this.#now;
    const override = JSON.stringify(medium === 'print' ? medium : '');
    await chrome.run(`((popup) => { popup.mediumOverride = ${override}; })(${extension.popup})`);
  }

  async setViewport(width: number, height: number): Promise<void> {
    await resizeViewport(this.#now.chrome, width, height);
  }

  async setZoom(factor: number): Promise<void> {
    await this.background(zoomTab(factor));
  }

  async restart(): Promise<void> {
    await this.#quit();
    await this.start();
  }

  async gone(): Promise<void> {
    await this.#firefox?.marionette.closed();
  }

  async close(): Promise<void> {
    await this.#quit();
    this.#scratch.remove();
  }

  get #now(): Running {
    if (!this.#firefox || !this.#extension) throw new Error('Firefox is closed');
    return { ...this.#firefox, chrome: new ChromeContext(this.#firefox.marionette), extension: this.#extension };
  }

  get #popup(): FirefoxSurface {
    return this.#surface(this.#now.extension.popup, 'the popup');
  }

  get #overlay(): FirefoxSurface {
    return this.#surface(this.#now.extension.overlayIn(pageTab), 'the overlay', pageTab);
  }

  #surface(locate: string, what: string, pictured = locate): FirefoxSurface {
    return new FirefoxSurface(this.#now.chrome, locate, what, pictured);
  }

  async #quit(): Promise<void> {
    if (this.#firefox) await quitFirefox(this.#firefox);
    this.#firefox = null;
  }
}
