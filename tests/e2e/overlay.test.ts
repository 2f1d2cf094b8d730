/** The reader over the page: there at a press of the real shortcut, gone without a trace. */
import { describe, expect, test } from 'vitest';
import { browserNames } from '../browsers/driver.ts';
import { pageOf } from '../fixtures/index.ts';
import { onStage, seedLike } from './stage.ts';
import {
  articleSettled,
  articleShown,
  expectedText,
  gone,
  leaveOverlay,
  overlayClosed,
  pressForOverlay,
  renderedText,
  tracesOf,
} from './support.ts';

/** The seed-like page with a field, and with ears for every key. */
const listening = 'http://kabarkini.example/uji/tombol';
const ears = '<script>window.heard = []; onkeydown = onkeyup = ({ key }) => window.heard.push(key)</script>';

describe.each(browserNames)('overlay in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => {
      server.serve(listening, pageOf(seedLike).replace('</body>', `${ears}<input id="kolom"></body>`));
    },
  });

  test('the shortcut shows the article; the same keys take it away, and show it again', async () => {
    await stage.driver.open(seedLike.url);
    const overlay = await pressForOverlay(stage.driver);
    expect(await renderedText(overlay)).toEqual(expectedText(seedLike));
    await stage.driver.pressShortcut();
    await overlayClosed(stage.driver);
    expect(await renderedText(await pressForOverlay(stage.driver))).toEqual(expectedText(seedLike));
    await leaveOverlay(stage.driver);
  });

  test('Escape takes it away in one press and leaves the page as it was', async () => {
    await stage.driver.open(`${listening}#isi`);
    await stage.driver.page.evaluate(() => {
      history.pushState(null, '', '#lain');
      scrollTo(0, 400);
      document.getElementById('kolom')?.focus({ preventScroll: true });
    });
    const before = await tracesOf(stage.driver.page);
    expect(before).toMatchObject({ scroll: 400, focus: 'kolom', url: `${listening}#lain` });
    const overlay = await pressForOverlay(stage.driver);
    await overlay.evaluate(`document.querySelector('.body').scrollTo(0, 300)`);
    await leaveOverlay(stage.driver);
    expect(await tracesOf(stage.driver.page)).toEqual(before);
  });

  test('a card closes first; the close button closes too', async () => {
    await stage.driver.open(seedLike.url);
    const overlay = await pressForOverlay(stage.driver);
    await articleSettled(overlay);
    await overlay.click('.page .term');
    await overlay.waitFor(`document.querySelector('.card')`);
    await stage.driver.press('Escape');
    await overlay.waitFor(`!document.querySelector('.card')`);
    expect(await stage.driver.hasOverlay()).toBe(true);
    await overlay.click('.bar [aria-keyshortcuts=Escape]');
    await overlayClosed(stage.driver);
  });

  test('the page hears none of the keys, and holds no focus', async () => {
    await stage.driver.open(listening);
    await pressForOverlay(stage.driver);
    await stage.driver.page.evaluate('(window.heard.length = 0)');
    for (const key of ['x', 'ArrowDown', 'Tab', ' ']) await stage.driver.press(key);
    expect(await stage.driver.page.evaluate('[window.heard, document.activeElement.localName]')).toEqual([[], 'div']);
  });

  test('Expand in the popup opens it', async () => {
    await stage.driver.open(seedLike.url);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    await popup.click('[data-action=expand]');
    expect(await renderedText(await stage.driver.overlay())).toEqual(expectedText(seedLike));
    await gone(popup);
    await leaveOverlay(stage.driver);
  });
});
