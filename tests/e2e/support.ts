/** What a person sees of the reader, in words; and the few things that every test does with it. */
import * as v from 'valibot';
import messages from '../../src/_locales/en/messages.json';
import type { Article, Author, Block, ImageBlock } from '../../src/article/article.ts';
import { articleSchema } from '../../src/messages/article-schema.ts';
import type { Driver, Surface } from '../browsers/driver.ts';
import { until } from '../browsers/wait.ts';
import { expectedOf, type Fixture, type LonePage } from '../fixtures/index.ts';

/** Resolves once the reader shows an article. */
export async function articleShown(surface: Surface): Promise<void> {
  await surface.waitFor(`document.querySelector('.page article')`);
}

/** Resolves once nothing above what is in sight can still move: a person clicks what stands still. */
export async function articleSettled(surface: Surface): Promise<void> {
  await articleShown(surface);
  await surface.waitFor(
    '[...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight)',
  );
}

/** The article's text as it stands in the reader, line by line; the strip of figures above it is left out. */
export async function renderedText(surface: Surface): Promise<string[]> {
  await articleShown(surface);
  return surface.evaluate(() => {
    const lines: { holder: Element | null; text: string }[] = [];
    const walker = document.createTreeWalker(document.querySelector('.page article') ?? document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, nodeValue: text } = walker.currentNode;
      if (parent?.closest('.glance, .missing')) continue;
      const holder = parent?.closest('h1, h2, h3, h4, h5, h6, p, li, pre, figcaption, caption, td, th') ?? null;
      const last = lines.at(-1);
      if (last?.holder === holder) last.text += text;
      else lines.push({ holder, text: text ?? '' });
    }
    return lines.map(({ text }) => text.replace(/\s+/g, ' ').trim());
  });
}

/** Addresses of the pictures in the reader, in order. */
export async function renderedPictures(surface: Surface): Promise<string[]> {
  return surface.evaluate(() => [...document.querySelectorAll<HTMLImageElement>('.page img')].map(({ src }) => src));
}

/** The text that the reader must show for a fixture. */
export function expectedText(page: Fixture | LonePage): string[] {
  return linesOf(expectedArticle(page));
}

/** The pictures that the reader must show for a fixture. */
export function expectedPictures(page: Fixture | LonePage): string[] {
  const { lead, blocks } = expectedArticle(page);
  return [lead, ...blocks].flatMap((block) => (block?.type === 'image' ? [block.src] : []));
}

/** The article that a fixture must become. */
export function expectedArticle(page: Fixture | LonePage): Article {
  return v.parse(articleSchema, expectedOf(page));
}

function linesOf({ title, authors, lead, blocks }: Article): string[] {
  const lines = [title, ...authors.map(credited), ...(lead ? [captionOf(lead)] : []), ...blocks.flatMap(linesOfBlock)];
  return lines.filter(Boolean);
}

const roles: Record<Author['role'], string> = {
  author: messages.roleAuthor.message,
  reporter: messages.roleReporter.message,
  editor: messages.roleEditor.message,
  photographer: messages.rolePhotographer.message,
  translator: messages.roleTranslator.message,
};

const credited = ({ name, role }: Author): string => `${name} ${roles[role]}`;

function captionOf({ caption, credit }: ImageBlock): string {
  return [caption, credit && messages.credit.message.replace('$1', credit)].filter(Boolean).join(' ');
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'image':
      return [captionOf(block)];
    case 'table':
      return [block.caption, ...block.rows.flat().map(({ text }) => text)];
    case 'embed':
      return [
        `${block.label}${messages.embedFrom.message.replace('$1', new URL(block.href).hostname.replace(/^www\./, ''))}`,
      ];
    default:
      return [block.text];
  }
}

/** Texts of all elements that the selector finds. */
export async function textsOf(surface: Surface, selector: string): Promise<string[]> {
  return surface.evaluate(
    (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
    selector,
  );
}

/** Presses the shortcut and resolves with the overlay once it shows an article and has the keyboard. */
export async function pressForOverlay(driver: Driver): Promise<Surface> {
  await driver.pressShortcut();
  const overlay = await driver.overlay();
  await articleShown(overlay);
  await overlay.waitFor('document.hasFocus()');
  return overlay;
}

/** Closes the overlay as a person does, in one press. */
export async function leaveOverlay(driver: Driver): Promise<void> {
  await driver.press('Escape');
  await overlayClosed(driver);
}

/** Resolves once no overlay lies over the page. */
export async function overlayClosed(driver: Driver): Promise<void> {
  await until('the end of the overlay', async () => !(await driver.hasOverlay()));
}

/** Resolves once the surface's document is no more. */
export async function gone(surface: Surface): Promise<void> {
  await until('the end of the surface', () => surface.evaluate('false').catch(() => true));
}

const traces = `({
  html: document.documentElement.outerHTML,
  scroll: scrollY,
  url: location.href,
  history: history.length,
  focus: document.activeElement.id || document.activeElement.localName,
  // A page whose custom elements and handlers count their runs keeps the sum here.
  runs: globalThis.__runs ?? 0,
})`;

/** All by which a script of the page could tell that something happened to it. */
export async function tracesOf(page: Surface): Promise<unknown> {
  return page.evaluate(traces);
}
