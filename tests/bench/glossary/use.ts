/** One mention of an abbreviation in an article of the coverage bench. */
import type { Token } from '../../../src/annotate/tokens.ts';

/** Where an abbreviation stands, and what the article says of it there. */
export interface Use {
  readonly article: string;
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The paragraph opens the article. */
  readonly isFirst: boolean;
  readonly explained: boolean;
  /** The article calls a person so. */
  readonly isInitials: boolean;
}
