/** A document in Firefox, reached from the browser's window through its browsing context. */
import { writeFileSync } from 'node:fs';
import type { AccessibleNode } from '../accessibility.ts';
import type { Surface } from '../driver.ts';
import { type Script, toBrief, toExpression } from '../script.ts';
import { defaultTimeout, until } from '../wait.ts';
import { firefoxTree } from './accessibility.ts';
import type { ChromeContext } from './chrome-context.ts';

const scriptTimeout = 15_000;

// What Firefox's remote actor is asked to do in a document.
const asks = {
  evaluate: (script: string) => `actor.executeScript(${script}, [], { async: false, timeout: ${scriptTimeout} })`,
  click: (selector: string) => `find(${selector}).then((element) => actor.clickElement(element, plain))`,
  type: (selector: string, text: string) =>
    `find(${selector}).then((element) => actor.sendKeysToElement(element, ${text}, plain))`,
  screenshot: () => 'actor.takeScreenshot(null, 0, false, false)',
} as const;

/** The surface in the browsing context that `locate`, an expression for the browser's window, answers with. */
export class FirefoxSurface implements Surface {
  constructor(
    readonly chrome: ChromeContext,
    readonly locate: string,
    readonly what: string,
    /** Where the document is that a picture is to show, if it is not this one. */
    readonly pictured = locate,
  ) {}

  /** Whether the document is there. */
  async exists(): Promise<boolean> {
    return this.chrome.run<boolean>(`Boolean((${this.locate})?.currentWindowGlobal)`);
  }

  /** Resolves once the page of this path, and no earlier document, has loaded. */
  async loaded(path: string): Promise<this> {
    const address = `(${this.locate})?.currentWindowGlobal?.documentURI?.spec ?? ''`;
    // A page may take out of its address what it was asked for.
    const [file] = path.split(/[?#]/);
    const shows = `URL.parse(${address})?.pathname === ${JSON.stringify(`/${file}`)}`;
    await until(`${this.what} is there`, () => this.chrome.run<boolean>(shows));
    await this.waitFor(`document.readyState === 'complete'`);
    return this;
  }

  async evaluate<T>(script: Script<T>, ...args: readonly unknown[]): Promise<T> {
    const body = `return ${toExpression(script, args)};`;
    return this.#ask<T>(asks.evaluate(JSON.stringify(body)));
  }

  async waitFor(script: Script<unknown>, timeout = defaultTimeout): Promise<void> {
    await until(`${this.what}: ${toBrief(script)}`, () => this.evaluate(`Boolean(${toExpression(script)})`), timeout);
  }

  async click(selector: string): Promise<void> {
    await this.#ask(asks.click(JSON.stringify(selector)));
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#ask(asks.type(JSON.stringify(selector), JSON.stringify(text)));
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, Buffer.from(await this.#ask<string>(asks.screenshot(), this.pictured), 'base64'));
  }

  async accessibilityTree(): Promise<AccessibleNode[]> {
    return firefoxTree(this.chrome, this.locate);
  }

  async #ask<T>(request: string, locate = this.locate): Promise<T> {
    return this.chrome.run<T>(`(() => {
      const actor = (${locate})?.currentWindowGlobal?.getActor('MarionetteCommands');
      if (!actor) throw new Error(${JSON.stringify(`${this.what} is not there`)});
      const plain = { toJSON: () => ({ 'moz:webdriverClick': true }) };
      const find = (selector) => actor.findElement('css selector', selector, { timeout: 2000 });
      return ${request};
    })()`);
  }
}
