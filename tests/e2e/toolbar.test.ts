/** Icon and title of a tab say what is true of it. */
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { browserNames } from '../browsers/driver.ts';
import { emptyPdf } from '../browsers/server/answer.ts';
import { until } from '../browsers/wait.ts';
import { onStage, seedLike } from './stage.ts';
import { leaveOverlay, pressForOverlay } from './support.ts';

const elsewhere = 'http://kabarsore.example/';
const pdf = 'http://kabarsore.example/laporan.pdf';
const browsersOwn = { chromium: 'chrome://version', firefox: 'about:config' } as const;
const api = '(globalThis.browser ?? chrome)';
const titleInFront = `${api}.tabs.query({ active: true, currentWindow: true }).then(([tab]) =>
  ${api}.action.getTitle({ tabId: tab.id }))`;

const idle = messages.extensionName.message;
const open = messages.titleOpen.message;

describe.each(browserNames)('the toolbar icon in %s', (name) => {
  const stage = onStage(name, { serve: (server) => server.serve(pdf, emptyPdf()) });

  async function expectTitle(title: string): Promise<void> {
    await until(`title "${title}"`, async () => (await stage.driver.background(titleInFront)) === title);
  }

  test('says that the reader is open, and no longer after Escape', async () => {
    await stage.driver.open(seedLike.url);
    await expectTitle(idle);
    await pressForOverlay(stage.driver);
    await expectTitle(open);
    await leaveOverlay(stage.driver);
    await expectTitle(idle);
  });

  test('is idle again after a reload and after another page', async () => {
    for (const leave of [seedLike.url, elsewhere]) {
      await stage.driver.open(seedLike.url);
      await pressForOverlay(stage.driver);
      await expectTitle(open);
      await stage.driver.open(leave);
      await expectTitle(idle);
    }
  });

  test('stays right while the page moves on within itself', async () => {
    await stage.driver.open(seedLike.url);
    await pressForOverlay(stage.driver);
    await expectTitle(open);
    await stage.driver.page.evaluate(`history.pushState(null, '', '/lain')`);
    await expectTitle(open);
    await leaveOverlay(stage.driver);
    await expectTitle(idle);
  });

  test.each([
    ['a page of the browser', browsersOwn[name], messages.titleRestricted.message],
    ['a PDF', pdf, messages.titlePdf.message],
  ])('gives the reason on %s, and only there', async (_, url, title) => {
    await stage.driver.open(url);
    await stage.driver.openPopup();
    await expectTitle(title);
    await stage.driver.closePopup();
    await stage.driver.open(elsewhere);
    await expectTitle(idle);
  });

  test('is right after the background was ended and started again', async () => {
    await stage.driver.open(seedLike.url);
    const overlay = await pressForOverlay(stage.driver);
    await expectTitle(open);
    await stage.driver.endBackground();
    // Any message starts it again.
    await overlay.evaluate(`${api}.runtime.sendMessage({ name: 'site:ask', request: 'lain.example' })`);
    await expectTitle(open);
    await leaveOverlay(stage.driver);
    await expectTitle(idle);
    expect(await stage.driver.hasOverlay()).toBe(false);
  });
});
