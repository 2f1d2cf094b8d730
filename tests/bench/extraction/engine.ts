/** What runs the extractors over a page. */
import type { Gold } from './pages.ts';
import type { Result } from './score.ts';

/** Results of one page by extractor; ours is `jernih`. */
export type PageResults = Readonly<Record<string, Result>>;

/** A place to run pages in. */
export interface Engine {
  run(page: Gold, html: string): Promise<PageResults>;
  close(): Promise<void>;
}
