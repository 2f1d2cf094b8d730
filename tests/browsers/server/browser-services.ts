/** What browsers ask for on their own account, whatever page is open. */

// Whole names only: pages under test do point to other hosts of the same companies.
const hosts: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'aus5.mozilla.org',
  'android.clients.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'content-signature-2.cdn.mozilla.net',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
  'optimizationguide-pa.googleapis.com',
  'push.services.mozilla.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
]);

/** Whether the browser wants this for itself: its services, and the icon that it looks for at every site. */
export function isBrowserService(url: string): boolean {
  const { host, pathname } = new URL(url);
  return hosts.has(host) || pathname === '/favicon.ico';
}
