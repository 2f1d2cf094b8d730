/** Starting either browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium/driver.ts';
import type { BrowserName, Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox/driver.ts';

const launchers = { chromium: launchChromium, firefox: launchFirefox } as const;

/** Starts a browser with the extension installed; `close()` it whatever happens. */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const { extension } = options;
  if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`No extension in ${extension}: build it first.`);
  return launchers[name](options);
}
