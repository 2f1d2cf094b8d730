/** Chromium as tests drive it. */
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
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
import { VirtualDisplay } from '../xvfb.ts';
import { zoomTab } from '../zoom.ts';
import { chooseFromBelow, confirmDialog } from './dialogs.ts';
import { ChromiumExtension } from './extension.ts';
import { pressInPage, pressOnDisplay } from './keyboard.ts';
import { type ChromiumProcess, startChromium } from './process.ts';
import { ChromiumSurface, ChromiumTab } from './surface.ts';

/** Starts Chromium with the extension installed. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const driver = new ChromiumDriver({ ...options, extension: resolve(options.extension) });
  await driver.start();
  return driver;
}

interface Running {
  readonly browser: Browser;
  readonly extension: ChromiumExtension;
  readonly tab: Page;
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly #options: LaunchOptions;
  readonly #scratch = new Scratch();
  #display: VirtualDisplay | null = null;
  #chromium: ChromiumProcess | null = null;
  #running: Running | null = null;
  #showsPdf = false;
  #scheme: ColorScheme | null = null;

  constructor(options: LaunchOptions) {
    this.#options = options;
  }

  get page(): ChromiumSurface {
    return new ChromiumSurface(this.#now.tab, 'the web page');
  }

  /** Starts Chromium; whatever goes wrong, nothing is left behind. */
  async start(): Promise<void> {
    try {
      if (this.#options.display === 'virtual') this.#display ??= await VirtualDisplay.start();
      const around = { profile: this.#scratch.folder('profile'), home: this.#scratch.folder('home') };
      this.#chromium = await startChromium(this.#options, { ...around, display: this.#display?.name });
      const { browser } = this.#chromium;
      const extension = await ChromiumExtension.install(browser, this.#options.extension);
      this.#running = { browser, extension, tab: await firstTab(browser) };
      await this.#paint(this.#running.tab);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  async open(url: string): Promise<void> {
    if (this.#showsPdf) await this.#renewTab();
    const response = await this.#now.tab.goto(url);
    this.#showsPdf = response?.headers()['content-type'] === 'application/pdf';
    // The keyboard would otherwise stay with the address bar, where a person's would leave it on Enter.
    await this.#now.tab.bringToFront();
    await settle();
  }

  async clickIcon(): Promise<void> {
    await this.#now.extension.clickIcon(this.#now.tab);
  }

  async openPopup(): Promise<Surface> {
    const { extension, tab } = this.#now;
    await until('the popup from before has closed', async () => (await extension.pageOf('popup.html')) === null);
    await extension.clickIcon(tab);
    return this.popup();
  }

  async popup(): Promise<Surface> {
    const { extension } = this.#now;
    const popup = await until('the popup is there', () => extension.pageOf('popup.html'));
    await this.#paint(popup);
    return loaded(new ChromiumSurface(popup, 'the popup'));
  }

  async closePopup(): Promise<void> {
    const popup = await this.#now.extension.pageOf('popup.html');
    // It may close by itself meanwhile.
    await popup?.close().catch(() => undefined);
  }

  async pressShortcut(): Promise<void> {
    await pressOnDisplay(this.#display, readerShortcut);
  }

  async press(keys: string): Promise<void> {
    if (this.#display) return pressOnDisplay(this.#display, keys);
    await pressInPage((await this.#now.extension.pageOf('popup.html')) ?? this.#now.tab, keys);
  }

  async chooseInMenu(selector: string, entry: MenuEntry): Promise<void> {
    // Below the entry for a page, there are two of the browser's own; below the one for a selection, one.
    await chooseFromBelow(this.#display, this.page, selector, entry === 'Open in Jernih' ? 3 : 2);
  }

  async allow(): Promise<void> {
    await confirmDialog(this.#display);
  }

  async overlay(): Promise<Surface> {
    const { extension, tab } = this.#now;
    await until('the overlay is there', () => extension.overlayIn(tab) !== undefined);
    return loaded(new ChromiumSurface(tab, 'the overlay', () => extension.overlayIn(tab)));
  }

  async hasOverlay(): Promise<boolean> {
    return this.#now.extension.overlayIn(this.#now.tab) !== undefined;
  }

  async extensionPage(path: string): Promise<Tab> {
    const { extension, tab } = this.#now;
    const page = await this.#newPage();
    await page.goto(extension.addressOf(path));
    return new ChromiumTab(page, tab);
  }

  async openedTab(path: string): Promise<Tab> {
    const { extension, tab } = this.#now;
    const page = await until(`a tab of ${path}`, () => extension.pageOf(path));
    await this.#paint(page);
    return loaded(new ChromiumTab(page, tab));
  }

  async background<T>(script: Script<T>, ...args: readonly unknown[]): Promise<T> {
    return this.#now.extension.background(script, args);
  }

  async grantSite(pattern: string): Promise<void> {
    await this.#now.extension.grantSite(pattern);
  }

  async endBackground(): Promise<void> {
    await this.#now.extension.endBackground();
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.#scheme = scheme;
    const popup = await this.#now.extension.pageOf('popup.html');
    for (const page of [...(await this.#now.browser.pages()), ...(popup ? [popup] : [])]) await this.#paint(page);
  }

  async setMedium(medium: Medium): Promise<void> {
    await (await this.#now.extension.pageOf('popup.html'))?.emulateMediaType(medium);
  }

  async setViewport(width: number, height: number): Promise<void> {
    await this.#now.tab.setViewport({ width, height });
  }

  async setZoom(factor: number): Promise<void> {
    await this.background(zoomTab(factor));
  }

  async restart(): Promise<void> {
    await this.#quit();
    await this.start();
  }

  async gone(): Promise<void> {
    const { browser } = this.#now;
    if (browser.connected) await new Promise<void>((gone) => browser.once('disconnected', () => gone()));
  }

  async close(): Promise<void> {
    await this.#quit();
    await this.#display?.close();
    this.#display = null;
    this.#scratch.remove();
  }

  // Under a debugger Chromium's PDF viewer now and then lets no other page follow it in its tab.
  async #renewTab(): Promise<void> {
    const { tab: old } = this.#now;
    this.#running = { ...this.#now, tab: await this.#newPage() };
    await old.close();
  }

  /** A page as large as the tab, in the colours that are set. */
  async #newPage(): Promise<Page> {
    const { browser, tab } = this.#now;
    const page = await browser.newPage();
    await this.#paint(page);
    await page.setViewport(tab.viewport());
    return page;
  }

  get #now(): Running {
    if (!this.#running) throw new Error('Chromium is closed');
    return this.#running;
  }

  async #paint(page: Page): Promise<void> {
    if (this.#scheme === null) return;
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.#scheme }]);
  }

  async #quit(): Promise<void> {
    await this.#chromium?.quit();
    this.#chromium = null;
    this.#running = null;
  }
}

async function firstTab(browser: Browser): Promise<Page> {
  const [tab] = await browser.pages();
  return tab ?? (await browser.newPage());
}

async function loaded<S extends Surface>(surface: S): Promise<S> {
  await surface.waitFor(`document.readyState === 'complete'`);
  return surface;
}
