/** Pages that make it hard to lie over them or to read them. */
import { describe, expect, test } from 'vitest';
import { browserNames } from '../browsers/driver.ts';
import { hostilePages, pageOf } from '../fixtures/index.ts';
import { onStage, seedLike } from './stage.ts';
import { expectedText, leaveOverlay, pressForOverlay, renderedText, tracesOf } from './support.ts';

/** The seed-like page under a dialog of its own, and served with policies. */
const variants = {
  modal: 'http://kabarkini.example/uji/dialog',
  strict: 'https://kabarkini.example/uji/ketat',
  sandbox: 'http://kabarkini.example/uji/kotak-pasir',
};

const modal = '<dialog id="d"><input id="kolom"></dialog><script>d.showModal()</script>';

const strictest = {
  'content-security-policy': "default-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'",
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

describe.each(browserNames)('difficult pages in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => {
      const body = pageOf(seedLike);
      server.serve(variants.modal, body.replace('</body>', `${modal}</body>`));
      server.serve(variants.strict, { body, headers: strictest });
      server.serve(variants.sandbox, { body, headers: { 'content-security-policy': 'sandbox allow-scripts' } });
    },
  });

  test.each(hostilePages)('reads $name, and wakes nothing in it', async (fixture) => {
    await stage.driver.open(fixture.url);
    const before = await tracesOf(stage.driver.page);
    expect(await renderedText(await pressForOverlay(stage.driver))).toEqual(expectedText(fixture));
    await leaveOverlay(stage.driver);
    expect(await tracesOf(stage.driver.page)).toEqual(before);
  });

  test('the counting page would notice', async () => {
    await stage.driver.open(hostilePages.find(({ name }) => name === 'custom-elements')?.url ?? '');
    const runs = await stage.driver.page.evaluate<number>('__runs');
    await stage.driver.page.evaluate(`void document.querySelector('article').cloneNode(true)`);
    expect(await stage.driver.page.evaluate<number>('__runs')).toBeGreaterThan(runs);
  });

  test('opens where the page’s policy allows nothing', async () => {
    await stage.driver.open(variants.strict);
    expect(await renderedText(await pressForOverlay(stage.driver))).toEqual(expectedText(seedLike));
    await leaveOverlay(stage.driver);
  });

  test('lies over a dialog that the page shows, and gives it back', async () => {
    await stage.driver.open(variants.modal);
    const overlay = await pressForOverlay(stage.driver);
    expect(await renderedText(overlay)).toEqual(expectedText(seedLike));
    const atCentre = 'document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest("dialog")';
    expect(await stage.driver.page.evaluate(`${atCentre} === null`)).toBe(true);
    await leaveOverlay(stage.driver);
    expect(await stage.driver.page.evaluate('[d.open, document.activeElement.id]')).toEqual([true, 'kolom']);
  });

  test('a page in a sandbox has its article in a tab instead', async () => {
    await stage.driver.open(variants.sandbox);
    await stage.driver.pressShortcut();
    const tab = await stage.driver.openedTab('overlay.html');
    expect(await renderedText(tab)).toEqual(expectedText(seedLike));
    expect(await stage.driver.hasOverlay()).toBe(false);
    await tab.close();
  });
});
