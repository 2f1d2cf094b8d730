/** The only door to the browser's extension API; everything else imports it from here. */
import browser, { type Action, type Commands, type Runtime, type Storage, type Tabs } from 'webextension-polyfill';

export type { Action, Commands, Runtime, Storage, Tabs };
export { browser };
