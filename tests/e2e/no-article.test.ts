/** Where there is nothing to read, the reader says so in one sentence and offers one thing to do. */
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { type NoticeState, notices } from '../../src/reader/Notice.tsx';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { emptyPdf } from '../browsers/server/answer.ts';
import { settle } from '../browsers/wait.ts';
import { onStage } from './stage.ts';
import { gone, leaveOverlay, textsOf } from './support.ts';

const site = 'http://kabarsore.example';

const browsersOwn = { chromium: 'chrome://version', firefox: 'about:config' } as const;

describe.each(browserNames)('without an article in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => {
      server.serve(`${site}/laporan.pdf`, emptyPdf());
      server.serve(`${site}/laporan`, emptyPdf());
      server.serve(`${site}/foto.svg`, { body: '<svg xmlns="http://www.w3.org/2000/svg"/>', type: 'image/svg+xml' });
      server.serve(`${site}/data.json`, { body: '{"judul": "Data"}', type: 'application/json' });
      server.serve(`${site}/catatan.txt`, { body: 'Catatan pendek.', type: 'text/plain' });
    },
  });

  /** The notice, and nothing else, is what the surface shows. */
  async function expectNotice(surface: Surface, state: NoticeState): Promise<void> {
    await surface.waitFor(`document.querySelector('.notice:not([data-state=loading])')`);
    expect(await surface.evaluate(`document.querySelector('.notice').dataset.state`)).toBe(state);
    const { sentence, label } = notices[state];
    expect(await textsOf(surface, 'body')).toEqual([messages[sentence].message + messages[label].message]);
    expect(await textsOf(surface, 'button')).toEqual([messages[label].message]);
  }

  // Chromium shows an extension neither the address of such a page nor why it may not read it.
  const unnamed = name === 'chromium' ? 'no-permission' : 'empty';
  // Firefox shows PDF and data in pages of its own, and only a PDF's address may tell that it is one.
  const viewed = (state: NoticeState) => (name === 'firefox' ? 'restricted' : state);

  test.each<[string, string, NoticeState]>([
    ['a home page', `${site}/`, 'home'],
    ['a login page', `${site}/masuk`, 'not-article'],
    ['an empty page', `${site}/kosong`, 'empty'],
    ['a missing page', `${site}/tidak-ada`, 'empty'],
    ['a PDF', `${site}/laporan.pdf`, 'pdf'],
    ['a PDF by another name', `${site}/laporan`, viewed('pdf')],
    ['a picture', `${site}/foto.svg`, 'empty'],
    ['data', `${site}/data.json`, viewed('empty')],
    ['a short text', `${site}/catatan.txt`, 'empty'],
    ['a blank tab', 'about:blank', unnamed],
    ['a page of the browser', browsersOwn[name], 'restricted'],
  ])('the popup says so on %s', async (_, url, state) => {
    await stage.driver.open(url);
    await expectNotice(await stage.driver.openPopup(), state);
  });

  test('"Try again" asks the page again', async () => {
    await stage.driver.open(`${site}/kosong`);
    const popup = await stage.driver.openPopup();
    await expectNotice(popup, 'empty');
    await stage.driver.page.evaluate(`document.body.append('Kini ada tulisan, tetapi bukan artikel untuk dibaca.')`);
    await popup.click('button');
    await popup.waitFor(`document.querySelector('[data-state=not-article]')`);
  });

  test('"Close" closes', async () => {
    await stage.driver.open(`${site}/laporan.pdf`);
    const popup = await stage.driver.openPopup();
    await expectNotice(popup, 'pdf');
    await popup.click('button');
    await gone(popup);
  });

  test('the overlay says so too', async () => {
    await stage.driver.open(`${site}/`);
    await stage.driver.pressShortcut();
    await expectNotice(await stage.driver.overlay(), 'home');
    await leaveOverlay(stage.driver);
  });

  test('the shortcut explains itself where there can be no overlay', async () => {
    await stage.driver.open(browsersOwn[name]);
    await stage.driver.pressShortcut();
    await expectNotice(await stage.driver.popup(), 'restricted');
  });

  test('the shortcut explains itself over source text', async () => {
    await stage.driver.open(`${site}/`);
    await stage.driver.press('Control+u');
    await settle();
    await stage.driver.pressShortcut();
    await expectNotice(await stage.driver.popup(), name === 'chromium' ? 'no-permission' : 'restricted');
  });
});
