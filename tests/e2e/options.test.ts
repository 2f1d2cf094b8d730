/** What is set on the options page reaches an open reader at once, and stays. */
import { afterEach, describe, expect, test } from 'vitest';
import { browserNames, type Surface, type Tab } from '../browsers/driver.ts';
import { onStage, seedLike } from './stage.ts';
import { articleShown, pressForOverlay, textsOf } from './support.ts';

// Browsers slow down the timers of tabs that nobody sees, and the reader is in one while options are chosen.
const unhurried = { timeout: 5000 };

const themeAndSize = `[
  document.documentElement.dataset.theme,
  getComputedStyle(document.querySelector('.page article > p')).fontSize,
]`;

describe.each(browserNames)('options in %s', (name) => {
  const stage = onStage(name);

  let options: Tab | null = null;

  afterEach(closeOptions);

  async function closeOptions(): Promise<void> {
    await options?.close();
    options = null;
  }

  async function openOptions(): Promise<Tab> {
    options = await stage.driver.extensionPage('options.html');
    await options.waitFor(`document.querySelector('#backup')`);
    return options;
  }

  /** Opens the reader over the page and then the options in a tab beside it. */
  async function readerAndOptions(): Promise<{ reader: Surface; options: Tab }> {
    await stage.driver.open(seedLike.url);
    const reader = await pressForOverlay(stage.driver);
    return { reader, options: await openOptions() };
  }

  test('theme and size change in the open reader', async () => {
    const { reader, options } = await readerAndOptions();
    expect(await reader.evaluate(themeAndSize)).toEqual(['auto', '19px']);
    await options.click('label[data-value=dark]');
    await options.evaluate(`document.querySelector('input[type=range]').focus()`);
    for (let steps = 0; steps < 3; steps++) await stage.driver.press('ArrowRight');
    await expect.poll(() => reader.evaluate(themeAndSize), unhurried).toEqual(['dark', '22px']);
  });

  test('highlights go and come back', async () => {
    const { reader, options } = await readerAndOptions();
    const marked = () => reader.evaluate<number>(`document.querySelectorAll('.page p .figure').length`);
    const before = await marked();
    expect(before).toBeGreaterThan(3);
    await options.click('#highlights .switches label');
    await expect.poll(marked, unhurried).toBe(0);
    await options.click('#highlights .switches label');
    await expect.poll(marked, unhurried).toBe(before);
  });

  test('a term of one’s own is marked and explained', async () => {
    const { reader, options } = await readerAndOptions();
    expect(await textsOf(reader, '.rail b')).not.toContain('zeni');
    await options.type('input[name=term]', 'zeni');
    await options.type('input[name=expansion]', 'Pasukan pembangun');
    await stage.driver.press('Enter');
    await expect.poll(() => textsOf(reader, '.rail b'), unhurried).toContain('zeni');
    expect(await textsOf(reader, '.page .term')).toContain('zeni');
    expect(await textsOf(options, '.term-row b')).toEqual(['zeni']);
  });

  test('the icon opens the overlay where that is chosen', async () => {
    const options = await openOptions();
    await options.click('label[data-value=overlay]');
    const popup = '(globalThis.browser ?? chrome).action.getPopup({})';
    await expect.poll(() => stage.driver.background(popup), unhurried).toBe('');
    await closeOptions();
    await iconOpensOverlay();
  });

  test('the popup leads to the options', async () => {
    await stage.driver.background(`(globalThis.browser ?? chrome).action.setPopup({ popup: 'popup.html' })`);
    await stage.driver.open(seedLike.url);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    await popup.click('[data-action=more]');
    // By script: the popup is gone before a mouse has let go of its button.
    await popup.evaluate(`setTimeout(() => document.querySelector('[data-action=options]').click())`);
    options = await stage.driver.openedTab('options.html');
    await options.waitFor(`document.querySelector('#backup')`);
  });

  test('all of it outlives a restart of the browser', async () => {
    await stage.driver.restart();
    await iconOpensOverlay();
    const reader = await stage.driver.overlay();
    expect(await reader.evaluate(themeAndSize)).toEqual(['dark', '22px']);
    expect(await textsOf(reader, '.page .term')).toContain('zeni');
  });

  async function iconOpensOverlay(): Promise<void> {
    await stage.driver.open(seedLike.url);
    await stage.driver.clickIcon();
    await articleShown(await stage.driver.overlay());
  }
});
