/** Tabs for the extension's own pages. */
import type { Tab } from '../driver.ts';
import { until } from '../wait.ts';
import type { ChromeContext } from './chrome-context.ts';
import { FirefoxSurface } from './surface.ts';

/** A tab that a test opened beside the web page's. */
export class FirefoxTab extends FirefoxSurface implements Tab {
  readonly #browserId: number;

  constructor(chrome: ChromeContext, browserId: number) {
    // Browsing contexts are replaced when a tab changes its process; this number stays.
    super(chrome, `BrowsingContext.getCurrentTopByBrowserId(${browserId})`, 'the tab');
    this.#browserId = browserId;
  }

  async close(): Promise<void> {
    await this.chrome.run(`(() => {
      const tab = gBrowser.tabs.find((tab) => tab.linkedBrowser.browserId === ${this.#browserId});
      gBrowser.selectedTab = gBrowser.tabs[0];
      if (tab) gBrowser.removeTab(tab);
    })()`);
  }
}

/** Opens an address in a new tab and shows it. */
export async function openTab(chrome: ChromeContext, url: string): Promise<FirefoxTab> {
  const browserId = await chrome.run<number>(`(() => {
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    gBrowser.selectedTab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });
    return gBrowser.selectedBrowser.browserId;
  })()`);
  return new FirefoxTab(chrome, browserId);
}

/** A tab that shows an address, whoever opened it; waits for it. */
export async function findTab(chrome: ChromeContext, url: string): Promise<FirefoxTab> {
  const found = `gBrowser.browsers.find((browser) => browser.currentURI.spec.startsWith(${JSON.stringify(url)}))`;
  return new FirefoxTab(chrome, await until(`a tab of ${url}`, () => chrome.run<number>(`${found}?.browserId`)));
}
