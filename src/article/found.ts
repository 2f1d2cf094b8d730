/** An extraction that succeeded. */
import type { Article, Extraction, Removal } from './article.ts';

/** Wraps the article up with what belongs to the page at `address` and not to it. */
export function found(article: Article, trace: readonly Removal[], address: string, selected: boolean): Extraction {
  return { ok: true, article, trace, host: new URL(address).hostname, selected };
}
