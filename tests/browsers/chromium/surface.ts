/** A document in Chromium: a page's main frame, or a frame inside it. */
import { writeFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import type { AccessibleNode } from '../accessibility.ts';
import type { Surface, Tab } from '../driver.ts';
import { type Script, toBrief, toExpression } from '../script.ts';
import { defaultTimeout, until, within } from '../wait.ts';
import { chromiumTree } from './accessibility.ts';

/** The surface of the frame that `locate` answers with, inside `tab`. */
export class ChromiumSurface implements Surface {
  constructor(
    readonly tab: Page,
    readonly what: string,
    readonly locate: () => Frame | undefined = () => tab.mainFrame(),
  ) {}

  async evaluate<T>(script: Script<T>, ...args: readonly unknown[]): Promise<T> {
    const answer = this.#frame.evaluate(toExpression(script, args)) as Promise<T>;
    return within(`${this.what}: ${toBrief(script)}`, answer);
  }

  async waitFor(script: Script<unknown>, timeout = defaultTimeout): Promise<void> {
    await until(`${this.what}: ${toBrief(script)}`, () => this.evaluate(`Boolean(${toExpression(script)})`), timeout);
  }

  async click(selector: string): Promise<void> {
    await this.#frame.click(selector);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.#frame.focus(selector);
    await this.tab.keyboard.down('Control');
    await this.tab.keyboard.press('End');
    await this.tab.keyboard.up('Control');
    await this.tab.keyboard.type(text);
  }

  async screenshot(file: string): Promise<void> {
    writeFileSync(file, await this.tab.screenshot({ captureBeyondViewport: false }));
  }

  async accessibilityTree(): Promise<AccessibleNode[]> {
    return chromiumTree(this.tab, this.#frame);
  }

  get #frame(): Frame {
    const frame = this.locate();
    if (!frame) throw new Error(`${this.what} is not there`);
    return frame;
  }
}

/** A tab that a test opened beside the web page's. */
export class ChromiumTab extends ChromiumSurface implements Tab {
  readonly #before: Page;

  constructor(tab: Page, before: Page) {
    super(tab, 'the tab');
    this.#before = before;
  }

  async close(): Promise<void> {
    await this.tab.close();
    await this.#before.bringToFront();
  }
}
