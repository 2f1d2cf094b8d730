/** What `npm start` leaves behind where there is no display: pictures, the article, and a summary. */
import { writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { annotate } from '../../src/annotate/annotate.ts';
import type { Reading } from '../../src/annotate/reading.ts';
import { extractionSchema } from '../../src/messages/article-schema.ts';
import type { Driver, Surface } from '../../tests/browsers/driver.ts';

/** Writes out/popup.png, out/overlay.png and out/article.json, and prints what was found. */
export async function report(browser: Driver, popup: Surface, say: (sentence: string) => void): Promise<void> {
  await shoot(popup, 'out/popup.png');
  const extraction = v.parse(extractionSchema, await browser.background(askContentScript));
  if (!extraction.ok) {
    const notice = await popup.evaluate<string>(`document.querySelector('.notice p')?.textContent ?? ''`);
    say(`There is no article on this page; the reader says: ${notice}`);
    return;
  }
  say('Opening the full-page reader from the popup.');
  await popup.click('[data-action="expand"]');
  const overlay = await browser.overlay();
  await overlay.waitFor(`document.querySelector('h1')`);
  await shoot(overlay, 'out/overlay.png');
  await writeFile('out/article.json', `${JSON.stringify(extraction.article, null, 2)}\n`);
  summarise(annotate(extraction.article, []));
  say('Wrote out/popup.png, out/overlay.png and out/article.json.');
}

// Pictures further down load when they are scrolled to.
const picturesInSight =
  '[...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight)';

/** Takes the picture once the article's own pictures are there. */
async function shoot(surface: Surface, file: string): Promise<void> {
  await surface.waitFor(picturesInSight);
  await surface.screenshot(file);
}

/** Runs in the background: the popup's click has put the content script into the active tab. */
async function askContentScript(): Promise<unknown> {
  const [tab] = await chrome.tabs.query({ active: true });
  return chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'content:extract', request: 'whole' }, { frameId: 0 });
}

/** The part of Chromium's API that the function above meets in the background. */
declare const chrome: {
  readonly tabs: {
    query(query: { active: boolean }): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: unknown, options: { frameId: number }): Promise<unknown>;
  };
};

function summarise({ article, keyFigures, people, terms }: Reading): void {
  const rows = [
    ['Title', article.title],
    ['Authors', article.authors.map(({ name, role }) => `${name} (${role})`).join(', ')],
    ['Date', article.published ?? ''],
    ['Key figures', keyFigures.map(({ figure, text, label }) => `${figure.hedge ?? ''}${text} ${label}`).join(' · ')],
    ['People', people.map(({ name }) => name).join(', ')],
    ['Glossary', terms.map(({ term, expansion }) => `${term} = ${expansion}`).join(' · ')],
  ];
  for (const [name, value] of rows) console.log(`  ${name?.padEnd(12)} ${value || '–'}`);
}
