/** Where the browsers are on this machine. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver.ts';

const commands: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-for-testing', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The browser's executable: what `CHROMIUM` or `FIREFOX` names, else the first one in `PATH`. */
export function findBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string | null {
  const named = env[name.toUpperCase()];
  if (named) return isExecutable(named) ? named : null;
  return findCommand(commands[name], env);
}

/** Like {@link findBrowser}, with an error that says what to do where there is none. */
export function requireBrowser(name: BrowserName, env: NodeJS.ProcessEnv = process.env): string {
  const path = findBrowser(name, env);
  if (path) return path;
  const variable = name.toUpperCase();
  const looked = env[variable] ? `${variable}=${env[variable]} is no program` : `none of ${commands[name]} is in PATH`;
  throw new Error(`No ${name} found: ${looked}. Install it, or set ${variable} to its executable.`);
}

/** The first of the commands that is in `PATH`. */
export function findCommand(names: readonly string[], env: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
