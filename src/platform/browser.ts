/** The only door to the browser's extension API; everything else imports it from here. */
import browser, { type Runtime } from 'webextension-polyfill';

export type { Runtime };
export { browser };
