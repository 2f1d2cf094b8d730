/** Articles of which the page shows a part: one page of several, or the part that is public. */
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { browserNames } from '../browsers/driver.ts';
import { until } from '../browsers/wait.ts';
import { onStage } from './stage.ts';
import { pageOfStory } from './story.ts';
import { articleShown, leaveOverlay, pressForOverlay, textsOf } from './support.ts';

const long = 'http://sukamaju.example/panjang/jembatan';
const paid = 'http://sukamaju.example/premium/jembatan';
const closed = 'http://sukamaju.example/premium/tertutup';
const title = 'Laporan Panjang tentang Jembatan Ciherang';

const pager = (current: number) =>
  `<div class="paging">${[1, 2, 3].map((n) => (n === current ? `<b>${n}</b>` : `<a href="?page=${n}">${n}</a>`)).join(' ')}</div>`;
const comments = '<div id="komentar"><p>Setuju.</p><a href="?page=9">9</a></div>';

const restricted = { isAccessibleForFree: 'False', hasPart: { '@type': 'WebPageElement', isAccessibleForFree: false } };

describe.each(browserNames)('parts of articles in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => {
      for (const page of [1, 2, 3]) {
        const address = page === 1 ? long : `${long}?page=${page}`;
        server.serve(address, pageOfStory({ title, after: pager(page) + comments }));
      }
      server.serve(paid, pageOfStory({ title, length: 3, declared: restricted }));
      server.serve(closed, pageOfStory({ title, length: 1, declared: restricted }));
    },
  });

  test('says which page it is and leads to the next, which nobody fetches before', async () => {
    await stage.driver.open(long);
    stage.server.forgetRequests();
    const overlay = await pressForOverlay(stage.driver);
    await overlay.waitFor(`document.querySelector('.pages')`);
    expect(await textsOf(overlay, '.pages > *')).toEqual(['Page 1 of 3', messages.nextPage.message]);
    expect(stage.server.requests.filter(({ url }) => url.includes('page='))).toEqual([]);
    await overlay.click('.pages [rel~=next]');
    await until('the next page', () => stage.driver.page.evaluate(`location.search === '?page=2'`).catch(() => false));
    expect(await stage.driver.hasOverlay()).toBe(false);
  });

  test('leads back too', async () => {
    await stage.driver.open(`${long}?page=3`);
    const overlay = await pressForOverlay(stage.driver);
    await overlay.waitFor(`document.querySelector('.pages')`);
    expect(await textsOf(overlay, '.pages > *')).toEqual(['Page 3 of 3', messages.previousPage.message]);
    await leaveOverlay(stage.driver);
  });

  test('the popup opens the next page in the article’s tab', async () => {
    await stage.driver.open(long);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    await popup.click('.pages [rel~=next]');
    await until('the next page', () => stage.driver.page.evaluate(`location.search === '?page=2'`).catch(() => false));
  });

  test('says how much is public, and leads to the page', async () => {
    await stage.driver.open(paid);
    const overlay = await pressForOverlay(stage.driver);
    await overlay.waitFor(`document.querySelector('.paywall')`);
    expect(await textsOf(overlay, '.paywall > *')).toEqual([
      'Only 3 paragraphs of this article are public.',
      messages.openPage.message,
    ]);
    expect(await overlay.evaluate(`document.querySelector('.paywall a').href`)).toBe(paid);
    await leaveOverlay(stage.driver);
  });

  test('says so where nearly nothing is public', async () => {
    await stage.driver.open(closed);
    const popup = await stage.driver.openPopup();
    await popup.waitFor(`document.querySelector('[data-state=paywalled]')`);
  });
});
