/** Runs inside the page: the other extractors, each on a fresh copy of the document. Bundled by the bench. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import type { Result } from './score.ts';

const blockNames = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main nav ol p pre section table td th tr ul'.split(
    ' ',
  ),
);

/** The extractors by name. */
export const peers: Record<string, (page: Document) => Result> = { readability, defuddle };

function readability(page: Document): Result {
  return timed(() => {
    const found = new Readability(page.cloneNode(true) as Document, { serializer: (node) => node as Element }).parse();
    return { ...found, root: found?.content, author: found?.byline, published: found?.publishedTime };
  });
}

function defuddle(page: Document): Result {
  return timed(() => {
    const found = new Defuddle(page.cloneNode(true) as Document, { url: page.URL }).parse();
    const inert = page.implementation.createHTMLDocument('');
    // biome-ignore lint/plugin: a measured peer answers with a string of HTML, and here is nothing to attack.
    inert.body.append(inert.createRange().createContextualFragment(found.content));
    return { ...found, root: inert.body };
  });
}

interface Found {
  readonly root?: Element | null | undefined;
  readonly title?: string | null | undefined;
  readonly author?: string | null | undefined;
  readonly published?: string | null | undefined;
}

function timed(extract: () => Found): Result {
  const start = performance.now();
  let found: Found = {};
  try {
    found = extract();
  } catch {
    // A peer that throws has found nothing.
  }
  const ms = performance.now() - start;
  const { root, title, author, published } = found;
  const authors = (author ?? '').split(/\s*,\s*/).filter(Boolean);
  return {
    text: root ? linesOf(root) : '',
    title: title ?? '',
    authors,
    published: published ?? null,
    ms,
    isArticle: Boolean(root),
  };
}

/** The text below `root`, one block a line. */
function linesOf(root: Element): string {
  const lines: string[] = [''];
  const walk = (node: Node): void => {
    if (node.nodeType === 3) lines.push((lines.pop() ?? '') + (node.nodeValue ?? ''));
    const breaks = blockNames.has((node as Element).localName) || (node as Element).localName === 'br';
    if (breaks) lines.push('');
    for (const child of node.childNodes) walk(child);
    if (breaks) lines.push('');
  };
  walk(root);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
