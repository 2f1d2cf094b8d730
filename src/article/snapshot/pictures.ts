/** Finds the real address of a picture that the page loads late. */

/** Reads one attribute of the picture, or null. */
export type ReadAttribute = (name: string) => string | null;

const srcsetAttributes = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const lateAttributes = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-url',
  'data-img',
  'data-image',
];

/** Wider than this in px, a copy is for print, not for a screen. */
const widestUseful = 2400;

const placeholder = /(?:^data:|^about:|blank\.|spacer|placeholder|pixel\.|1x1|transparent\.|lazy(?:load)?[._-])/i;

/** The best http(s) address among the picture's own attributes and its `<source>` srcsets; null when it has none. */
export function pictureAddress(read: ReadAttribute, sourceSrcsets: readonly string[], base: string): string | null {
  const srcsets = [...srcsetAttributes.map(read), ...sourceSrcsets];
  const fromSrcset = largestOf(srcsets.flatMap((srcset) => parseSrcset(srcset ?? '')));
  const own = read('src');
  const candidates = [fromSrcset, ...lateAttributes.map(read), own];
  for (const candidate of candidates) {
    if (!candidate || placeholder.test(candidate)) continue;
    const address = httpAddress(candidate, base);
    if (address) return address;
  }
  return null;
}

interface SrcsetEntry {
  readonly address: string;
  readonly size: number;
}

/** Splits a `srcset`; an entry without a descriptor counts as 1x. */
export function parseSrcset(srcset: string): SrcsetEntry[] {
  return srcset
    .split(/,\s+|,(?=https?:|\/)/)
    .map((entry) => entry.trim().split(/\s+/))
    .flatMap(([address, descriptor]) =>
      address ? [{ address, size: Number.parseFloat(descriptor ?? '1') || 1 }] : [],
    );
}

function largestOf(entries: readonly SrcsetEntry[]): string | null {
  const useful = entries.filter(({ size, address }) => size <= widestUseful && !placeholder.test(address));
  const best = useful.reduce<SrcsetEntry | null>((a, b) => (a && a.size >= b.size ? a : b), null);
  return best?.address ?? null;
}

/** The absolute http(s) form of an address, or null where there is none. */
export function httpAddress(address: string, base: string): string | null {
  try {
    const { href } = new URL(address, base);
    return /^https?:/.test(href) ? href : null;
  } catch {
    return null;
  }
}

const noscriptImage = /<img\b[^>]{0,2000}?\bsrc\s{0,5}=\s{0,5}["']?([^"'\s>]{1,2000})/i;
const noscriptAlt = /\balt\s{0,5}=\s{0,5}["']([^"']{0,1000})/i;

/** The picture inside a `<noscript>`, whose content is plain text where scripts run. */
export function noscriptPicture(text: string, base: string): { src: string; alt: string } | null {
  const raw = noscriptImage.exec(text)?.[1];
  const src = raw ? httpAddress(raw.replaceAll('&amp;', '&'), base) : null;
  return src ? { src, alt: noscriptAlt.exec(text)?.[1] ?? '' } : null;
}
