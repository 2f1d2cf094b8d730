/** What the reader explains, used as a person uses it: cards, lists, legend, one's own glossary. */
import { afterEach, describe, expect, test } from 'vitest';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { annotatedPage, annotatedUrl } from './annotated-page.ts';
import { onStage } from './stage.ts';
import { articleSettled, gone, leaveOverlay, pressForOverlay, textsOf } from './support.ts';

const card = `document.querySelector('.card')`;
const term = '[data-block="0"] .term';
const action = (name: string): string => `[data-action=${name}]`;

/** Opens every card of the article in turn; answers with those that cover their own line of text or the next one. */
async function cardsInTheWay(): Promise<string[]> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const article = document.querySelector('.page article') ?? document.body;
  const linesBelow = (bottom: number) => {
    const text = document.createRange();
    text.selectNodeContents(article);
    return [...text.getClientRects()].filter(({ top, height }) => height > 0 && top > bottom - 4);
  };
  const inTheWay: string[] = [];
  for (const opener of article.querySelectorAll<HTMLElement>('[role=button], .explain')) {
    opener.scrollIntoView({ block: 'center', behavior: 'instant' });
    opener.click();
    await frame();
    const shown = document.querySelector('.card')?.getBoundingClientRect();
    const words = opener.getBoundingClientRect();
    const next = linesBelow(words.bottom).sort((a, b) => a.top - b.top)[0];
    const isClear = shown && (shown.bottom <= words.top || shown.top >= (next?.bottom ?? words.bottom) - 1);
    if (!isClear) inTheWay.push(`${opener.textContent} ${JSON.stringify({ shown, words, next })}`);
    opener.click();
    await frame();
  }
  return inTheWay;
}

/** Selects a word of the article, as a double click would. */
function selectWord(word: string): void {
  const walker = document.createTreeWalker(document.querySelector('.page article') ?? document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    const at = node.nodeValue?.indexOf(word) ?? -1;
    if (at < 0 || !node.parentElement?.closest('[data-block]')) continue;
    node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(node, at, node, at + word.length);
    document.dispatchEvent(new Event('pointerup'));
    return;
  }
}

describe.each(browserNames)('explanations in %s', (name) => {
  const stage = onStage(name, { serve: (server) => server.serve(annotatedUrl, annotatedPage) });

  let reader: Surface;

  async function overlay(): Promise<Surface> {
    await stage.driver.open(annotatedUrl);
    reader = await pressForOverlay(stage.driver);
    await articleSettled(reader);
    return reader;
  }

  afterEach(async () => {
    if (await stage.driver.hasOverlay()) await reader.evaluate(`document.querySelector('[aria-keyshortcuts]').click()`);
  });

  test('a figure: value in words, metric equivalent, sentences; one of them leads there', async () => {
    const reader = await overlay();
    await reader.click('[data-block="0"] .tint-measure');
    await reader.waitFor(card);
    expect(await textsOf(reader, '.card .expansion, .card .metric')).toEqual([
      'thirty · 30 miles',
      '≈ 48.3 kilometers',
    ]);
    const sentences = await textsOf(reader, '.card .sentences button');
    expect(sentences).toHaveLength(3);
    await reader.click('.card .sentences li:last-child button');
    await reader.waitFor(`!${card} && document.querySelector('.body').scrollTop > 0 && CSS.highlights.has('pulse')`);
  });

  test('no card covers the line that it explains, or the next one', async () => {
    const reader = await overlay();
    expect(await reader.evaluate(cardsInTheWay)).toEqual([]);
  });

  test('a term in a link: the link stays one, the button behind it explains', async () => {
    const reader = await overlay();
    expect(await textsOf(reader, '.page p a')).toEqual(['keterangan Kemenkeu yang terbit pekan lalu']);
    await reader.click('.explain');
    await reader.waitFor(card);
    expect(await textsOf(reader, '.card h3')).toEqual(['Kemenkeu']);
  });

  test('with the keyboard alone: to a term, into its card, to its next mention, and back', async () => {
    const reader = await overlay();
    const press = (keys: string) => stage.driver.press(keys);
    await reader.evaluate(`document.querySelector('.glance li:last-child button').focus()`);
    await press('Tab');
    await reader.waitFor(`${card}?.textContent.includes('Badan Nasional')`);
    await press('Enter');
    await reader.waitFor(`${card}?.contains(document.activeElement)`);
    await press('Tab');
    await press('Enter');
    await reader.waitFor(`${card}?.querySelector('.steps').textContent === '3 of 5'`);
    await press('Escape');
    await reader.waitFor(`!${card} && document.activeElement.textContent === 'BNPB'`);
    expect(await stage.driver.hasOverlay()).toBe(true);
  });

  test('the legend turns figures off and on at once', async () => {
    const reader = await overlay();
    const figures = `document.querySelectorAll('.page p .figure').length`;
    await reader.click(action('legend'));
    await reader.click('.panel [name=figures]');
    await reader.waitFor(`${figures} === 0`);
    await reader.click('.panel [name=figures]');
    await reader.waitFor(`${figures} > 5`);
    await stage.driver.press('Escape');
    await reader.waitFor(`!document.querySelector('.panel')`);
    await leaveOverlay(stage.driver);
  });

  test('the timeline leads to a date; Show only leaves one term’s sentences', async () => {
    const reader = await overlay();
    expect(await textsOf(reader, '.timeline b')).toEqual(expect.arrayContaining(['Mar 10, 2026', 'May 2026']));
    await reader.click('.timeline li:last-child button');
    await reader.waitFor(`document.querySelector('.body').scrollTop > 0`);
    await reader.click('.glossary li button');
    await reader.waitFor(`CSS.highlights.get('mention')?.size === 5`);
    await reader.click(`.glossary ${action('only')}`);
    await reader.waitFor(`document.querySelector('.dimmed') && CSS.highlights.get('only').size === 5`);
    await reader.click(action('show-all'));
    await reader.waitFor(`!document.querySelector('.dimmed')`);
  });

  test('a hidden term is explained no more, until that is undone', async () => {
    const reader = await overlay();
    const listed = () => textsOf(reader, '.glossary b');
    await reader.click(term);
    await reader.waitFor(card);
    await reader.click(action('hide-term'));
    await reader.waitFor(`document.querySelector('[data-action=toast-deed]')`);
    expect(await listed()).not.toContain('BNPB');
    expect(await textsOf(reader, '.page .term')).not.toContain('BNPB');
    await reader.click(action('toast-deed'));
    await expect.poll(listed).toContain('BNPB');
  });

  test('a selected word gets into the glossary, and is explained from then on', async () => {
    const reader = await overlay();
    await reader.evaluate(selectWord, 'lereng');
    await reader.click('.add-selection button');
    await reader.waitFor(`document.activeElement.name === 'expansion'`);
    await reader.type('.add-term [name=expansion]', 'sisi gunung yang miring');
    await stage.driver.press('Enter');
    await expect.poll(() => textsOf(reader, '.glossary b')).toContain('lereng');
    expect(await textsOf(reader, '.page .term')).toContain('lereng');
  });

  test('Edit opens the term’s form in the options', async () => {
    const reader = await overlay();
    await reader.click(term);
    await reader.waitFor(card);
    await reader.click(action('edit-term'));
    const options = await stage.driver.openedTab('options.html');
    const form = '.own-terms > .term-form input';
    await options.waitFor(`document.querySelector('${form}')?.value === 'BNPB'`);
    expect(await options.evaluate(`[...document.querySelectorAll('${form}')].map(({ value }) => value)`)).toEqual([
      'BNPB',
      'Badan Nasional Penanggulangan Bencana',
      expect.any(String),
    ]);
    await options.close();
  });

  test('all of it works in the popup too', async () => {
    await stage.driver.open(annotatedUrl);
    const popup = await stage.driver.openPopup();
    await articleSettled(popup);
    await popup.click(term);
    await popup.waitFor(card);
    await popup.click('.card .close');
    await popup.waitFor(`!${card}`);
    for (const [topic, heading] of [
      ['people', /^People/],
      ['timeline', /^Timeline/],
      ['glossary', /^Glossary/],
      ['outline', /^Outline/],
      ['figures', /^Key figures/],
    ] as const) {
      await popup.click(`.topics [data-topic=${topic}]`);
      expect(await textsOf(popup, '.rail h2')).toEqual([expect.stringMatching(heading)]);
    }
    await popup.click(term);
    await popup.waitFor(card);
    // By script: the popup is gone before a mouse has let go of its button.
    await popup.evaluate(`setTimeout(() => document.querySelector('${action('edit-term')}').click())`);
    const options = await stage.driver.openedTab('options.html');
    await gone(popup);
    await options.close();
  });
});
