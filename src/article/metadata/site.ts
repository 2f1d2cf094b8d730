/** The publication's name, and what else names it. */
import { collapse, contained, wordsOf } from '../text.ts';
import type { PageFacts } from './page-facts.ts';

/** The name to show, and all names that the page and its address give the site. */
export interface Site {
  readonly name: string;
  readonly names: readonly string[];
}

// Publisher first: it is a name, where og:site_name often carries a slogan.
/** The name the page gives its site, else the host without `www`. */
export function siteOf({ news, meta, address }: PageFacts): Site {
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp)\./, '') : '';
  const given = [news?.publisher, meta.get('og:site_name'), meta.get('application-name')]
    .map((name = '') => withoutSlogan(name))
    .filter(Boolean);
  return { name: given[0] ?? host, names: [...given, host, brandOf(host)].filter(Boolean) };
}

const withoutSlogan = (name: string): string => collapse(name.split(/\s+[|–—-]\s+|\s*[|:]\s+/)[0] ?? '');

/** The site's own label of its host: "kabar" of m.kabar.co.id. */
function brandOf(host: string): string {
  const labels = host.split('.').slice(0, -1);
  return labels.findLast((label) => !/^(?:com?|or|org|net|go|gov|ac|web)$/.test(label)) ?? '';
}

/** Whether a text of few words is a name of the site, or holds one: "Today Kabar.com". */
export function isSite(text: string, { names }: Site, mostWords = 4): boolean {
  if (wordsOf(text).length > mostWords) return false;
  return names.some((name) => contained(name, text) === 1 || compact(name) === compact(text));
}

const compact = (text: string): string => wordsOf(text).join('');
