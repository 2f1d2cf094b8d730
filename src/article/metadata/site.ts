/** The publication's name. */
import { collapse } from '../text.ts';
import type { PageFacts } from './page-facts.ts';

// Publisher first: it is a name, where og:site_name often carries a slogan.
/** The name the page gives its site, else the host without `www`. */
export function siteName(facts: PageFacts): string {
  const named = facts.news?.publisher || facts.meta.get('og:site_name') || facts.meta.get('application-name');
  return named ? withoutSlogan(named) : hostOf(facts.address);
}

function withoutSlogan(name: string): string {
  return collapse(name.split(/\s+[|–—-]\s+|\s*[|:]\s+/)[0] ?? name);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^(?:www|m|amp)\./, '') : '';
}
