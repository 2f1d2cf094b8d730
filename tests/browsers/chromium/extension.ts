/** The extension in Chromium: its id, its icon, its documents. */
import type { Browser, Frame, Page, Target } from 'puppeteer-core';
import { type Script, toBrief, toExpression } from '../script.ts';
import { until, within } from '../wait.ts';

const scheme = 'chrome-extension://';

/** An installed extension. */
export class ChromiumExtension {
  readonly #browser: Browser;
  readonly #id: string;

  private constructor(browser: Browser, id: string) {
    this.#browser = browser;
    this.#id = id;
  }

  /** Installs the folder; its id follows from its path, so it stays the same on the same profile. */
  static async install(browser: Browser, folder: string): Promise<ChromiumExtension> {
    const id = await browser.installExtension(folder);
    const extension = new ChromiumExtension(browser, id);
    // Before its service worker has started, Chromium does not list it.
    await extension.#worker();
    return extension;
  }

  /** Address of one of the extension's pages. */
  addressOf(path: string): string {
    return `${scheme}${this.#id}/${path}`;
  }

  /** Clicks the toolbar icon for a tab. */
  async clickIcon(tab: Page): Promise<void> {
    const extension = (await this.#browser.extensions()).get(this.#id);
    if (!extension) throw new Error('Chromium does not list the extension');
    await extension.triggerAction(tab);
  }

  /** The popup, or the first tab, that shows this page of the extension, if there is one. */
  async pageOf(path: string): Promise<Page | null> {
    const address = this.addressOf(path);
    const target = this.#browser
      .targets()
      .find((target) => target.type() === 'page' && target.url().startsWith(address));
    return (await target?.asPage()) ?? null;
  }

  /** The overlay's frame in a tab: a closed shadow root does not hide it here. */
  overlayIn(tab: Page): Frame | undefined {
    return tab.frames().find((frame) => frame.url().startsWith(this.addressOf('overlay.html')));
  }

  /** Gives the extension a site: on the browser's own page first, after which who asks for it gets it without a question. */
  async grantSite(pattern: string): Promise<void> {
    const page = await this.#browser.newPage();
    try {
      await page.goto('chrome://extensions/');
      await page.evaluate(
        `chrome.developerPrivate.addHostPermission(${JSON.stringify(this.#id)}, ${JSON.stringify(pattern)})`,
      );
      await page.goto(this.addressOf('options.html'));
      const request = `chrome.permissions.request(${JSON.stringify({ origins: [pattern] })})`;
      const granted = await within(`the grant of ${pattern}`, page.evaluate(request));
      if (granted !== true) throw new Error(`Chromium did not grant ${pattern}`);
    } finally {
      await page.close();
    }
  }

  /** Runs a script in the background's service worker. */
  async background<T>(script: Script<T>, args: readonly unknown[]): Promise<T> {
    const target = await this.#worker();
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker has just ended');
    return within(`service worker: ${toBrief(script)}`, worker.evaluate(toExpression(script, args)) as Promise<T>);
  }

  /** Ends the service worker. */
  async endBackground(): Promise<void> {
    const worker = await (await this.#worker()).worker();
    await worker?.close();
    await until('end of the service worker', () => !this.#browser.targets().some((target) => this.#isWorker(target)));
  }

  async #worker(): Promise<Target> {
    return until('start of the service worker', () => this.#browser.targets().find((target) => this.#isWorker(target)));
  }

  #isWorker(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.addressOf(''));
  }
}
