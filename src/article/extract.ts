/** From the live page to a clean article: the whole of extraction, step by step. */
import { accessOf } from './access.ts';
import type { Extraction, FailureReason } from './article.ts';
import { blocksOf } from './blocks/blocks.ts';
import { captionsIn } from './blocks/pictures.ts';
import { cleanUp } from './cleanup/cleanup.ts';
import { describe, headingsOf } from './describe.ts';
import { found } from './found.ts';
import { isArticle, isHome, isNamedBy } from './is-article.ts';
import { splitLead } from './lead.ts';
import { linesOf, remaining } from './lines.ts';
import { type PageFacts, pageFacts } from './metadata/page-facts.ts';
import { declaresDate } from './metadata/published.ts';
import { siteOf } from './metadata/site.ts';
import { headline } from './metadata/title.ts';
import { pagesOf } from './pages.ts';
import { articleRoot } from './root.ts';
import { contentTypeOf } from './snapshot/page-dom.ts';
import { snapshot } from './snapshot/snapshot.ts';
import { withStandfirst } from './standfirst.ts';
import { tidyUp } from './tidy/tidy.ts';

/** A page with less text than this is empty, in characters. */
const leastText = 40;

/** Extracts the article of `page`, which is only read; never throws. `selected` tells whether a text is selected there. */
export function extract(page: Document, selected = false): Extraction {
  try {
    return contentTypeOf(page) === 'application/pdf' ? failure('pdf') : extractFrom(page, selected);
  } catch {
    return failure('failed');
  }
}

const failure = (reason: FailureReason): Extraction => ({ ok: false, reason });

function extractFrom(page: Document, selected: boolean): Extraction {
  const facts = pageFacts(page);
  const copy = snapshot(page);
  // Read before the cleanup, which takes header, byline and page numbers away.
  const lines = linesOf(copy.body);
  const pages = pagesOf(page, copy.body, facts.address);
  if ((copy.body.textContent ?? '').trim().length < leastText) return failure('empty');
  const site = siteOf(facts);
  // Passes compare the text with the heading, which may be worded otherwise than the title.
  const { title, heading } = headline(facts, headingsOf(copy.body), site);
  copy.title = heading;
  const cleaned = cleanUp(copy.body);
  const captions = captionsIn(copy.body);
  const root = articleRoot(copy, remaining(lines));
  const none = failure(isHome(facts.address) ? 'home' : 'not-article');
  if (!root) return none;
  const raw = blocksOf(root);
  const described = describe(facts, lines, raw, heading, site);
  const { blocks, trace, slots } = tidyUp(withStandfirst(raw, lines, heading, descriptionOf(facts)), {
    ...described,
    captions,
  });
  const claims = { dated: declaresDate(facts), named: isNamedBy(facts.canonical, title) };
  const access = accessOf(facts, lines, blocks);
  if (!isArticle(blocks, raw, claims)) return access === 'partial' ? failure('paywalled') : none;
  const text = splitLead(blocks, copy.body, facts);
  const article = { ...described, title, ...text, pages, access, extent: 'whole' } as const;
  return found(article, [...cleaned, ...slots.placed(trace, article.blocks)], facts.address, selected);
}

function descriptionOf({ news, meta }: PageFacts): string {
  return news?.description || meta.get('og:description') || meta.get('description') || '';
}
