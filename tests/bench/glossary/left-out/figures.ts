/** Units: the figure or date that they belong to explains them. */
import { findDates } from '../../../../src/annotate/dates/dates.ts';
import { findFigures } from '../../../../src/annotate/figures/figures.ts';
import type { Token } from '../../../../src/annotate/tokens.ts';
import type { Span } from '../../../../src/article/article.ts';

/** "128 GB", "12.30 WIB", "US$ 5 juta". */
export function isInFigure(tokens: readonly Token[], token: Token | undefined): boolean {
  return token !== undefined && figuresOf(tokens).some(({ start, end }) => start < token.end && end > token.start);
}

const figures = new WeakMap<readonly Token[], readonly Span[]>();

// The tokens of a text stand for it: blanks between them say nothing to a figure.
function figuresOf(tokens: readonly Token[]): readonly Span[] {
  const known = figures.get(tokens);
  if (known !== undefined) return known;
  let text = '';
  for (const token of tokens) text = text.padEnd(token.start) + token.text;
  const context = { language: 'id', published: null };
  const found = [...findFigures(text, context), ...findDates(text, context)];
  figures.set(tokens, found);
  return found;
}
