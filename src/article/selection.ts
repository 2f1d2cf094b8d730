/** The article that a reader has selected on the page: nothing is judged or tidied, it is what was asked for. */
import type { Block, Extraction } from './article.ts';
import { blocksOf } from './blocks/blocks.ts';
import { describe, headingsOf } from './describe.ts';
import { found } from './found.ts';
import { linesOf } from './lines.ts';
import { pageFacts } from './metadata/page-facts.ts';
import { siteOf } from './metadata/site.ts';
import { headline } from './metadata/title.ts';
import { Part } from './snapshot/part.ts';
import { snapshot } from './snapshot/snapshot.ts';

/** Extracts what lies in `ranges` of `page`, which is only read; never throws. */
export function extractSelection(page: Document, ranges: readonly Range[]): Extraction {
  try {
    return extractFrom(page, ranges);
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

function extractFrom(page: Document, ranges: readonly Range[]): Extraction {
  const blocks = blocksOf(snapshot(page, new Part(ranges)).body).filter(isSomething);
  if (blocks.length === 0) return { ok: false, reason: 'no-selection' };
  const facts = pageFacts(page);
  const { body } = snapshot(page);
  const site = siteOf(facts);
  const { title, heading } = headline(facts, headingsOf(body), site);
  const described = describe(facts, linesOf(body), blocks, heading, site);
  const article = {
    ...described,
    title,
    lead: null,
    blocks,
    pages: null,
    access: 'full',
    extent: 'selection',
  } as const;
  return found(article, [], facts.address, true);
}

/** A picture that wasn't loaded has no address. */
const isSomething = (block: Block): boolean => block.type !== 'image' || block.src !== '';
