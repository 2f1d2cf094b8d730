/** A site whose articles are opened by themselves, once the browser has asked and the user has agreed. */
import { describe, expect, test } from 'vitest';
import { browserNames } from '../browsers/driver.ts';
import { onStage, seedLike } from './stage.ts';
import { movingOn, pageOfStory } from './story.ts';
import { overlayClosed } from './support.ts';

const host = 'sukamaju.example';
const site = `http://${host}`;
const api = '(globalThis.browser ?? chrome)';
const title = 'Jembatan Gantung Ciherang Mulai Diperbaiki';

/** Longer than the background waits for a late article. */
const longEnough = 4500;

describe.each(browserNames)('automatic opening in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => {
      server.serve(`${site}/`, pageOfStory({ title: 'Sukamaju Hari Ini' }));
      server.serve(
        `${site}/indeks`,
        `<!doctype html><title>Indeks</title><body><a href="/a">Satu</a> <a href="/b">Dua</a>${movingOn({ title })}`,
      );
      for (const path of ['a', 'b', 'c']) server.serve(`${site}/berita/${path}`, pageOfStory({ title }));
    },
  });

  async function expectNoOverlay(): Promise<void> {
    const end = Date.now() + longEnough;
    while (Date.now() < end) expect(await stage.driver.hasOverlay()).toBe(false);
  }

  /** Waits until it shows its article. It comes while the page still loads, so its frame is looked up anew each time. */
  async function opened(): Promise<void> {
    const isThere = `document.querySelector('.page article') !== null`;
    const ask = async () => (await stage.driver.overlay()).evaluate<boolean>(isThere).catch(() => false);
    await expect.poll(ask, { timeout: 15_000 }).toBe(true);
  }

  /** Closes it. Nobody has clicked yet, so that in Firefox the window may have kept the keyboard to itself. */
  async function leave(): Promise<void> {
    // By script: the frame is gone before a mouse has let go of its button.
    const press = `setTimeout(() => document.querySelector('.bar [data-action=close]').click())`;
    await (await stage.driver.overlay()).evaluate(press);
    await overlayClosed(stage.driver);
  }

  const origins = () => stage.driver.background(`${api}.permissions.getAll().then(({ origins }) => origins)`);

  test('does not happen unasked', async () => {
    await stage.driver.open(`${site}/berita/a`);
    await expectNoOverlay();
  });

  test('is asked for that one site', async () => {
    const question = await stage.driver.extensionPage(`permission.html#${host}`);
    await question.click('[data-action=allow]');
    await stage.driver.allow();
    expect(await origins()).toEqual([`*://${host}/*`]);
    // The browser's question had the keyboard; a click into a page gives it back.
    await stage.driver.open(seedLike.url);
    await stage.driver.page.click('h1');
  });

  test('opens its articles, and none again that was closed', async () => {
    await stage.driver.open(`${site}/berita/a`);
    await opened();
    await leave();
    await stage.driver.open(`${site}/berita/a`);
    await expectNoOverlay();
    await stage.driver.open(`${site}/berita/b`);
    await opened();
  });

  test('opens an article that comes without a new document', async () => {
    await stage.driver.open(`${site}/indeks`);
    await expectNoOverlay();
    await stage.driver.page.evaluate(`go('/berita/dalam')`);
    await opened();
    await leave();
  });

  test.each([
    ['its home page', `${site}/`],
    ['another site', seedLike.url],
  ])('leaves %s alone', async (_, url) => {
    await stage.driver.open(url);
    await expectNoOverlay();
  });

  test('ends when the site is given back', async () => {
    await stage.driver.background(`${api}.permissions.remove({ origins: ['*://${host}/*'] })`);
    expect(await origins()).toEqual([]);
    await stage.driver.open(`${site}/berita/c`);
    await expectNoOverlay();
    expect(await stage.driver.hasOverlay()).toBe(false);
    await overlayClosed(stage.driver);
  });
});
