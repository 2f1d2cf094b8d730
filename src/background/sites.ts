/** The sites whose articles are opened by themselves: those that the browser's own list of permissions names. */
import { browser } from '../platform/browser.ts';

const pageOf = (host: string) => ({ origins: [`*://${host}/*`] });

/** Whether this host is one of them. */
export async function isAutomatic(host: string): Promise<boolean> {
  return browser.permissions.contains(pageOf(host)).catch(() => false);
}

/** Gives the host back; answers with whether it is one of them still. */
export async function forgetSite(host: string): Promise<boolean> {
  await browser.permissions.remove(pageOf(host)).catch(() => false);
  return isAutomatic(host);
}
