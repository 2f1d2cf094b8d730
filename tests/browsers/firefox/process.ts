/** Starting Firefox and getting hold of it. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '../driver.ts';
import { requireBrowser } from '../find-browser.ts';
import { Program } from '../program.ts';
import { until } from '../wait.ts';
import { Marionette } from './marionette.ts';

const startTimeout = 45_000;

/** A running Firefox and the connection to it. */
export interface FirefoxProcess {
  readonly program: Program;
  readonly marionette: Marionette;
}

/** Starts Firefox on a profile folder and opens a session whose scripts run in the browser's window. */
export async function startFirefox(
  profile: string,
  temporary: string,
  options: LaunchOptions,
): Promise<FirefoxProcess> {
  // Left over from the run before a restart, it would name a port nobody listens on.
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const program = new Program(requireBrowser('firefox'), flags(profile, options), environment(temporary, options));
  try {
    const port = await until('start of Firefox', () => readPort(portFile, program), startTimeout);
    const marionette = await Marionette.connect(port);
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true, pageLoadStrategy: 'normal' });
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    return { program, marionette };
  } catch (error) {
    await program.stop();
    throw error;
  }
}

function flags(profile: string, { display }: LaunchOptions): string[] {
  // Its commands fire without a display too, so `virtual` needs none.
  const headless = display === 'screen' ? [] : ['--headless'];
  return [
    ...headless,
    '--marionette',
    '--remote-allow-system-access',
    '--no-remote',
    '--profile',
    profile,
    'about:blank',
  ];
}

function environment(temporary: string, { display }: LaunchOptions): NodeJS.ProcessEnv {
  const env = { ...process.env, TMPDIR: temporary, MOZ_CRASHREPORTER_DISABLE: '1' };
  // Settings and caches beside the profile would otherwise land in the user's home.
  return display === 'screen' ? env : { ...env, HOME: temporary };
}

function readPort(file: string, program: Program): number | null {
  program.assertRunning();
  try {
    return Number(readFileSync(file, 'utf8')) || null;
  } catch {
    return null;
  }
}

/** Lets Firefox write what it has to and ends it. */
export async function quitFirefox({ program, marionette }: FirefoxProcess): Promise<void> {
  // The connection may close before the answer comes; a Firefox that hangs is killed below.
  await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  marionette.close();
  await program.ended();
}
