/** From the live page to a clean article: the whole of extraction, step by step. */
import { type Article, type Block, type Extraction, type FailureReason, isTextBlock } from './article.ts';
import { blocksOf } from './blocks/blocks.ts';
import { captionsIn } from './blocks/pictures.ts';
import { cleanUp } from './cleanup/cleanup.ts';
import { isArticle, isNamedBy } from './is-article.ts';
import { splitLead } from './lead.ts';
import { type Line, linesOf, remaining, spacedText } from './lines.ts';
import { authorsOf } from './metadata/authors.ts';
import { surroundings } from './metadata/header.ts';
import { directionOf, languageOf } from './metadata/language.ts';
import { type PageFacts, pageFacts } from './metadata/page-facts.ts';
import { declaresDate, modifiedOf, publishedOf } from './metadata/published.ts';
import { sectionOf } from './metadata/section.ts';
import { type Site, siteOf } from './metadata/site.ts';
import { headline } from './metadata/title.ts';
import { articleRoot } from './root.ts';
import { contentTypeOf } from './snapshot/page-dom.ts';
import { snapshot } from './snapshot/snapshot.ts';
import { withStandfirst } from './standfirst.ts';
import { tidyUp } from './tidy/tidy.ts';

/** A page with less text than this is empty, in characters. */
const leastText = 40;

/** Extracts the article of `page`, which is only read; never throws. */
export function extract(page: Document): Extraction {
  try {
    return contentTypeOf(page) === 'application/pdf' ? failure('pdf') : extractFrom(page);
  } catch {
    return failure('failed');
  }
}

const failure = (reason: FailureReason): Extraction => ({ ok: false, reason });

function extractFrom(page: Document): Extraction {
  const facts = pageFacts(page);
  const copy = snapshot(page);
  // Read before the cleanup, which takes header and byline away.
  const lines = linesOf(copy.body);
  if ((copy.body.textContent ?? '').trim().length < leastText) return failure('empty');
  const site = siteOf(facts);
  // Passes compare the text with the heading, which may be worded otherwise than the title.
  const { title, heading } = headline(facts, headingsOf(copy.body), site);
  copy.title = heading;
  const cleaned = cleanUp(copy.body);
  const captions = captionsIn(copy.body);
  const root = articleRoot(copy, remaining(lines));
  if (!root) return failure('not-article');
  const raw = blocksOf(root);
  const described = describe(facts, lines, raw, heading, site);
  const { blocks, trace, slots } = tidyUp(withStandfirst(raw, lines, heading, descriptionOf(facts)), {
    ...described,
    captions,
  });
  const claims = { dated: declaresDate(facts), named: isNamedBy(facts.canonical, title) };
  if (!isArticle(blocks, raw, claims)) return failure('not-article');
  const article = { ...described, title, ...splitLead(blocks, copy.body, facts) };
  return { ok: true, article, trace: [...cleaned, ...slots.placed(trace, article.blocks)] };
}

/** The page's main headings, each whole and line by line. */
function headingsOf(body: Element): string[] {
  const first = [...body.querySelectorAll('h1')];
  const headings = first.length > 0 ? first : [...body.querySelectorAll('h2')].slice(0, 3);
  return headings
    .flatMap((heading) => [spacedText(heading), ...linesOf(heading).map(({ text }) => text)])
    .filter(Boolean);
}

/** Everything but the picture and the text. */
type Described = Omit<Article, 'lead' | 'blocks'>;

function describe(
  facts: PageFacts,
  lines: readonly Line[],
  raw: readonly Block[],
  title: string,
  site: Site,
): Described {
  const texts = raw.filter(isTextBlock).map(({ text }) => text);
  const language = languageOf(texts.join(' '), facts.lang);
  const around = surroundings(lines, title, texts);
  const published = publishedOf(facts, around, language);
  return {
    url: facts.canonical,
    site: site.name,
    section: sectionOf(facts),
    title,
    authors: authorsOf(facts, around, site),
    published,
    modified: modifiedOf(facts, around, published, language),
    language,
    direction: directionOf(language),
  };
}

function descriptionOf({ news, meta }: PageFacts): string {
  return news?.description || meta.get('og:description') || meta.get('description') || '';
}
