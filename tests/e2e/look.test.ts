/** Pictures that enlarge, tables that scroll, a sheet that prints. */
import { describe, expect, test } from 'vitest';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { fixtures } from '../fixtures/index.ts';
import { onStage, seedLike } from './stage.ts';
import { articleSettled, articleShown, expectedPictures, leaveOverlay, pressForOverlay } from './support.ts';

const withTable = fixtures.find(({ name }) => name === 'market-report') ?? seedLike;

const enlarged = `document.querySelector('dialog.enlarged[open]')`;

/** Everything that cuts off what it holds. */
const clipped = `[...document.querySelectorAll('body, .reader, .body, .page, .table')].filter(
  (element) => getComputedStyle(element).overflowY !== 'visible' || element.scrollHeight > element.clientHeight + 1,
).map(({ className, localName }) => className || localName)`;

const seen = (surface: Surface, selector: string) =>
  surface.evaluate<boolean>(
    (selector: string) =>
      [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0),
    selector,
  );

describe.each(browserNames)('the look in %s', (name) => {
  const stage = onStage(name);

  test('a picture enlarges; Escape closes it alone, and the focus is where it was', async () => {
    await stage.driver.open(seedLike.url);
    const overlay = await pressForOverlay(stage.driver);
    await articleSettled(overlay);
    await overlay.evaluate(`document.querySelector('.enlarge').focus()`);
    await stage.driver.press('Enter');
    await overlay.waitFor(enlarged);
    const shown = await overlay.evaluate<string[]>(`[${enlarged}.querySelector('img').src, ${enlarged}.ariaLabel]`);
    expect(shown).toEqual([expectedPictures(seedLike)[0], expect.stringMatching(/\w/)]);
    await stage.driver.press('Escape');
    await overlay.waitFor(`!${enlarged}`);
    expect(await overlay.evaluate('document.activeElement.className')).toBe('enlarge');
    expect(await stage.driver.hasOverlay()).toBe(true);
    await leaveOverlay(stage.driver);
  });

  test('a press beside the picture closes it', async () => {
    await stage.driver.open(seedLike.url);
    const overlay = await pressForOverlay(stage.driver);
    await articleSettled(overlay);
    await overlay.click('.enlarge');
    await overlay.waitFor(enlarged);
    await overlay.click('dialog.enlarged .tool');
    await overlay.waitFor(`!${enlarged}`);
    await leaveOverlay(stage.driver);
  });

  test('a table that is too wide can be reached by keyboard, one that fits is no stop', async () => {
    await stage.driver.open(withTable.url);
    const overlay = await pressForOverlay(stage.driver);
    const stop = `document.querySelector('.table').tabIndex`;
    expect(await overlay.evaluate(stop)).toBe(-1);
    await overlay.evaluate(`void (document.querySelector('.table').style.width = '120px')`);
    await overlay.waitFor(`${stop} === 0`);
    await leaveOverlay(stage.driver);
  });

  test('what is printed is the article alone, whole, ink on white', async () => {
    await stage.driver.open(withTable.url);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    await popup.evaluate(`void (document.documentElement.dataset.theme = 'dark')`);
    expect(await popup.evaluate(clipped)).toContain('page');
    await stage.driver.setMedium('print');
    await popup.waitFor(`matchMedia('print').matches`);
    expect(await popup.evaluate(clipped)).toEqual([]);
    expect(await seen(popup, '.page article > p')).toBe(true);
    expect(await seen(popup, '.bar, .tabs, .rail, .glance, .messages button')).toBe(false);
    expect(await popup.evaluate(`getComputedStyle(document.body).backgroundColor`)).toBe('rgb(255, 255, 255)');
    expect(await popup.evaluate(`getComputedStyle(document.querySelector('.page p')).color`)).toBe('rgb(0, 0, 0)');
  });
});
