/** The repairs made to the article's blocks, in order. */
import { type Block, type Removal, removal } from '../article.ts';
import { strayCaptions } from './captions.ts';
import { closingBoxes } from './closing-boxes.ts';
import { credits, trailingSignOff } from './credits.ts';
import { datelines, loneDatelines } from './dateline.ts';
import { edgeLabels } from './edge-labels.ts';
import { emptyHeadings } from './empty-headings.ts';
import { invitations } from './invitations.ts';
import { pageLabels } from './labels.ts';
import { linkLines } from './link-lines.ts';
import { literalMarkup } from './literal-markup.ts';
import type { TidyContext, TidyPass } from './pass.ts';
import { relatedLines } from './related-lines.ts';
import { repeatedTitle } from './repeated-title.ts';
import { repetitions } from './repetitions.ts';
import { sameOpenings } from './same-openings.ts';
import { Slots } from './slots.ts';
import { tickerLines } from './ticker-lines.ts';

// Order matters: literal markup hides phrases from later passes; labels go
// before captions, so that a caption follows its picture directly; sign-offs
// are cut when the last paragraph is really the last, and headings judged when
// what they headed is gone.
/** All of them; the bench leaves out one after the other. */
export const tidyPasses: TidyPass[] = [
  literalMarkup,
  pageLabels,
  repeatedTitle,
  closingBoxes,
  relatedLines,
  linkLines,
  sameOpenings,
  tickerLines,
  repetitions,
  strayCaptions,
  invitations,
  credits,
  trailingSignOff,
  edgeLabels,
  emptyHeadings,
  loneDatelines,
  datelines,
];

/** Runs all passes over the blocks; a pass that throws is skipped and traced. */
export function tidyUp(
  blocks: readonly Block[],
  context: TidyContext,
): { readonly blocks: readonly Block[]; readonly trace: readonly Removal[]; readonly slots: Slots } {
  let current = blocks;
  const trace: Removal[] = [];
  const slots = new Slots(blocks);
  for (const { id, apply } of tidyPasses) {
    try {
      const tidied = apply(current, context);
      const removals = tidied.removed.map(({ reason, text }) => removal(id, reason, text));
      slots.follow(tidied.blocks, removals);
      current = tidied.blocks;
      trace.push(...removals);
    } catch (error) {
      trace.push(removal(id, 'failed', String(error)));
    }
  }
  // A lost caption that no pass took leaves no picture.
  return { blocks: current.filter((block) => block.type !== 'image' || block.src), trace, slots };
}
