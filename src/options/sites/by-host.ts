/** Patterns of addresses as a person names them. */

/** A site, with every pattern that opens it. */
export interface Site {
  /** Null for all sites there are. */
  readonly host: string | null;
  readonly origins: readonly string[];
}

/** The sites of these patterns, in alphabetical order of their hosts; all sites at once come first. */
export function byHost(origins: readonly string[]): Site[] {
  const sites = new Map<string, string[]>();
  for (const origin of origins) {
    const host = hostOf(origin);
    sites.set(host, [...(sites.get(host) ?? []), origin]);
  }
  return [...sites].sort(([a], [b]) => a.localeCompare(b)).map(([host, origins]) => ({ host: host || null, origins }));
}

/** `kompas.com` for `*://*.kompas.com/*`; empty where the pattern takes every host. */
function hostOf(origin: string): string {
  const host = /^[^:]+:\/\/([^/]*)/.exec(origin)?.[1] ?? '';
  return host.replace(/^\*\.?/, '');
}
