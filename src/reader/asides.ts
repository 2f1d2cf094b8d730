/** A few words of ours beside the text's own: what a term stands for, a measure in metric units. */
import type { FigureSpan, Mention, Reading } from '../annotate/reading.ts';
import { sentenceAround } from '../annotate/sentences.ts';
import { metricText } from './figure-value.ts';
import { textOfBlock } from './mention-text.ts';
import { placeName } from './reveal.ts';
import { isFigure } from './rich/sorts.ts';

/** What stands beside which place, by the place's name. */
export type Asides = ReadonlyMap<string, string>;

/** The expansion beside every marked mention of a term, save where its sentence says it already. */
export function expansionsBeside(reading: Reading, marks: ReadonlySet<string>): Asides {
  const beside = reading.terms.flatMap(({ term, expansion, mentions }) =>
    mentions
      .filter((mention) => isRunningText(reading, mention) && marks.has(placeName(mention)))
      .filter((mention) => expansion !== term && !sentenceAt(reading, mention).includes(expansion.toLowerCase()))
      .map((mention) => [placeName(mention), expansion] as const),
  );
  return new Map(beside);
}

/** The metric equivalent beside the first mention of every measure, save where brackets give it already. */
export function metricsBeside(reading: Reading, uiLanguage: string): Asides {
  const said = new Set<string>();
  const beside = reading.spans.flatMap((notes, block) =>
    notes.filter(isFigure).flatMap((figure) => {
      const metric = metricText(figure, uiLanguage);
      const mention = { block, start: figure.start, end: figure.end };
      if (!metric || said.has(metric) || !isRunningText(reading, mention) || isBracketed(reading, block, figure))
        return [];
      said.add(metric);
      return [[placeName(mention), metric] as const];
    }),
  );
  return new Map(beside);
}

// Headlines stay as short as they were written.
const isRunningText = ({ article }: Reading, { block }: Mention): boolean =>
  block >= 0 && article.blocks[block]?.type !== 'heading';

const sentenceAt = ({ article }: Reading, mention: Mention): string =>
  sentenceAround(textOfBlock(article, mention.block), mention).toLowerCase();

// Where the text has brackets it mostly gives the other unit itself.
function isBracketed({ article }: Reading, block: number, { start, end }: FigureSpan): boolean {
  const text = textOfBlock(article, block);
  return /\([^)]*$/u.test(text.slice(0, start)) || /^\S*\s*\(/u.test(text.slice(end));
}
