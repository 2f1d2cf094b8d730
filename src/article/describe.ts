/** Everything of an article but its picture and its text. */
import { type Article, type Block, isTextBlock } from './article.ts';
import { type Line, linesOf, spacedText } from './lines.ts';
import { authorsOf } from './metadata/authors.ts';
import { surroundings } from './metadata/header.ts';
import { directionOf, languageOf } from './metadata/language.ts';
import type { PageFacts } from './metadata/page-facts.ts';
import { modifiedOf, publishedOf } from './metadata/published.ts';
import { sectionOf } from './metadata/section.ts';
import type { Site } from './metadata/site.ts';

/** What the page says of its article. */
export type Described = Omit<Article, 'lead' | 'blocks' | 'pages' | 'access' | 'extent'>;

/** Describes the article whose blocks are `raw`; `lines` are the whole page's. */
export function describe(
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

/** The page's main headings, each whole and line by line. */
export function headingsOf(body: Element): string[] {
  const first = [...body.querySelectorAll('h1')];
  const headings = first.length > 0 ? first : [...body.querySelectorAll('h2')].slice(0, 3);
  return headings
    .flatMap((heading) => [spacedText(heading), ...linesOf(heading).map(({ text }) => text)])
    .filter(Boolean);
}
