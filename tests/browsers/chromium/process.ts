/** Starting Chromium and getting hold of it. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { atExit } from '../at-exit.ts';
import type { LaunchOptions } from '../driver.ts';
import { requireBrowser } from '../find-browser.ts';
import { signalGroup } from '../program.ts';
import { within } from '../wait.ts';

const startTimeout = 45_000;

/** Folders and display of one Chromium. */
export interface Surroundings {
  readonly profile: string;
  readonly home: string;
  /** Name of the X display; none for a Chromium without windows, or for the user's own. */
  readonly display: string | undefined;
}

/** A running Chromium. */
export interface ChromiumProcess {
  readonly browser: Browser;
  /** Ends it after it has written what it has to. */
  quit(): Promise<void>;
}

/** Starts Chromium on a profile folder, ready to install extensions. */
export async function startChromium(options: LaunchOptions, around: Surroundings): Promise<ChromiumProcess> {
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: options.display === undefined || options.display === 'headless',
    // Extensions can be loaded, and their icons clicked, over a pipe only.
    pipe: true,
    enableExtensions: true,
    userDataDir: around.profile,
    env: environment(options, around),
    acceptInsecureCerts: true,
    defaultViewport: null,
    timeout: startTimeout,
    args: flags(options),
    // Ours clean up the profile too.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const leader = browser.process()?.pid;
  const forget = atExit(() => signalGroup(leader, 'SIGKILL'));
  const quit = async () => {
    // One that hangs is killed below.
    await within('end of Chromium', browser.close()).catch(() => undefined);
    signalGroup(leader, 'SIGKILL');
    forget();
  };
  return { browser, quit };
}

function flags({ display, proxyPort, language }: LaunchOptions): string[] {
  return [
    // Refused to root, and there is nothing foreign to keep out of a machine that tests made-up pages.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // On a desktop with Wayland it would pass by the display that is meant.
    ...(display === 'virtual' ? ['--ozone-platform=x11'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--disable-component-update',
    '--window-size=1280,900',
    '--window-position=0,0',
    ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ...(language === undefined ? [] : [`--lang=${language}`]),
  ];
}

function environment(options: LaunchOptions, { home, display }: Surroundings): Record<string, string | undefined> {
  if (options.display === 'screen') return process.env;
  // Language flags are overruled by the variable on Linux.
  const language = options.language === undefined ? {} : { LANGUAGE: options.language };
  // Settings and caches beside the profile would otherwise land in the user's home.
  return { ...process.env, ...language, HOME: home, TMPDIR: home, DISPLAY: display };
}
