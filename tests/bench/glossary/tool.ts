/** What finds definitions in a text: ours and its peer, in the same terms. */

import { findDefinitions } from '../../../src/annotate/glossary/definitions.ts';
import type { Span } from '../../../src/article/article.ts';

/** A short form and its long form. */
export interface FoundDefinition {
  readonly short: Span;
  readonly long: Span;
}

/** One tool of the bench. */
export interface DefinitionTool {
  readonly name: string;
  definitions(text: string, language: string): readonly FoundDefinition[];
}

/** This project's finder. */
export const jernih: DefinitionTool = {
  name: 'Jernih',
  definitions: (text, language) => findDefinitions(text, language).map(({ short, long }) => ({ short, long })),
};
