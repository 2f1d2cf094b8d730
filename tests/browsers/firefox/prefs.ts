/** Preferences of the profile that Firefox is started on. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from '../driver.ts';

type Prefs = Readonly<Record<string, string | number | boolean>>;

const always: Prefs = {
  // Any free port; Firefox writes it into the profile.
  'marionette.port': 0,
  // A temporary add-on is uninstalled at each exit, and its storage would go with it.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Made-up hosts are to be asked for as they are written.
  'dom.security.https_first': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.server': '',
};

function proxyPrefs(port: number): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Writes the preferences that the options ask for into the profile. */
export function writePrefs(profile: string, { proxyPort, language }: LaunchOptions): void {
  const prefs: Prefs = {
    ...always,
    ...(proxyPort === undefined ? {} : proxyPrefs(proxyPort)),
    ...(language === undefined ? {} : { 'intl.accept_languages': language }),
  };
  const lines = Object.entries(prefs).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
