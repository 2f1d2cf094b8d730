/** Pages that bring their text late or show another one without loading anew, and an extension that changes meanwhile. */
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { browserNames } from '../browsers/driver.ts';
import { until } from '../browsers/wait.ts';
import { onStage, seedLike } from './stage.ts';
import { articleMarkup, movingOn, pageOfStory } from './story.ts';
import { articleShown, leaveOverlay, pressForOverlay, renderedText, textsOf } from './support.ts';

const site = 'http://sukamaju.example';
const late = { title: 'Berita yang Datang Terlambat' };
const next = { title: 'Berita Kedua di Halaman yang Sama' };

/** A page that puts its article in once a button, a second before it is needed, is told to. */
const lateAfter = (empty: string) =>
  `<!doctype html><html lang="id"><title>Sukamaju</title><body>${empty}<script>
    window.arrive = () => setTimeout(() => { document.body.innerHTML = ${JSON.stringify(articleMarkup(late))} }, 1000);
  </script>`;

describe.each(browserNames)('changing pages in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => {
      server.serve(`${site}/kosong`, lateAfter(''));
      server.serve(`${site}/kerangka`, lateAfter('<p>Sukamaju memuat halaman ini, mohon tunggu sebentar ya.</p>'));
      server.serve(`${site}/satu`, pageOfStory({ title: 'Berita Pertama di Halaman Itu', after: movingOn(next) }));
    },
  });

  test.each(['kosong', 'kerangka'])('waits for an article that comes late (%s)', async (path) => {
    await stage.driver.open(`${site}/${path}`);
    await stage.driver.page.evaluate('arrive()');
    await stage.driver.pressShortcut();
    const overlay = await stage.driver.overlay();
    expect((await renderedText(overlay))[0]).toBe(late.title);
    await leaveOverlay(stage.driver);
  });

  test('shows a page of grey while it waits', async () => {
    await stage.driver.open(`${site}/kosong`);
    await stage.driver.pressShortcut();
    const overlay = await stage.driver.overlay();
    await overlay.waitFor(`document.querySelector('[data-state=loading] .skeleton')`);
    await overlay.waitFor(`document.querySelector('[data-state=empty]')`);
    await leaveOverlay(stage.driver);
  });

  test('says that the page has another address, and reads what is there now', async () => {
    await stage.driver.open(`${site}/satu`);
    const overlay = await pressForOverlay(stage.driver);
    await stage.driver.page.evaluate(`location.hash = 'bagian-dua'`);
    await stage.driver.page.evaluate(`go('/dua')`);
    await overlay.waitFor(`document.querySelector('[data-status=stale]')`);
    expect(await textsOf(overlay, '.status')).toEqual([messages.noticeStale.message + messages.reload.message]);
    await overlay.click('[data-status=stale] button');
    await overlay.waitFor(`document.querySelector('h1')?.textContent === ${JSON.stringify(next.title)}`);
    expect(await overlay.evaluate(`document.querySelector('.status')`)).toBeNull();
    await leaveOverlay(stage.driver);
  });

  test('takes no place within the page for another one', async () => {
    await stage.driver.open(`${site}/satu`);
    const overlay = await pressForOverlay(stage.driver);
    await stage.driver.page.evaluate(`location.hash = 'bagian-dua'`);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(await overlay.evaluate(`document.querySelector('.status')`)).toBeNull();
    await leaveOverlay(stage.driver);
  });

  // The last one, because the extension that comes back is another one to the driver. Not in Firefox, where the
  // frame stays and hears no more keys: whether its page can still be reloaded from there is not known yet.
  test.runIf(name === 'chromium')('leaves nobody stuck when the extension is started anew', async () => {
    await stage.driver.open(seedLike.url);
    const overlay = await pressForOverlay(stage.driver);
    await articleShown(overlay);
    const api = '(globalThis.browser ?? chrome)';
    await stage.driver.background(`void setTimeout(() => ${api}.runtime.reload(), 50)`);
    await until('the end of the overlay', () =>
      stage.driver.page.evaluate<boolean>('document.documentElement.children.length === 2'),
    );
  });
});
