/** The page's context menu, and reading only what is selected. */
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { browserNames } from '../browsers/driver.ts';
import { onStage, seedLike } from './stage.ts';
import { pageOfStory, paragraphs } from './story.ts';
import { articleShown, expectedText, leaveOverlay, renderedText, tracesOf } from './support.ts';

const story = 'http://sukamaju.example/desa/jembatan-ciherang';
const title = 'Jembatan Gantung Ciherang Mulai Diperbaiki';
const [first = '', second = '', third = ''] = paragraphs();

/** From the middle of the first paragraph to the middle of the third. */
const select = `(() => {
  const text = (id) => document.getElementById(id).firstChild;
  getSelection().setBaseAndExtent(text('p0'), ${first.indexOf('memperbaiki')}, text('p2'), ${third.indexOf(', kemudian')});
})()`;
const selected = [
  title,
  first.slice(first.indexOf('memperbaiki')),
  second,
  third.slice(0, third.indexOf(', kemudian')),
];
const whole = [title, ...paragraphs()];

describe.each(browserNames)('the context menu in %s', (name) => {
  const stage = onStage(name, { serve: (server) => server.serve(story, pageOfStory({ title })) });

  test('opens the article', async () => {
    await stage.driver.open(seedLike.url);
    await stage.driver.chooseInMenu('h1', 'Open in Jernih');
    expect(await renderedText(await stage.driver.overlay())).toEqual(expectedText(seedLike));
    await leaveOverlay(stage.driver);
  });

  test('opens what is selected and nothing else, then the whole', async () => {
    await stage.driver.open(story);
    await stage.driver.page.evaluate(select);
    const before = await tracesOf(stage.driver.page);
    await stage.driver.chooseInMenu('#p1', 'Read selection in Jernih');
    const overlay = await stage.driver.overlay();
    expect(await renderedText(overlay)).toEqual(selected);
    expect(await overlay.evaluate(`document.querySelector('[data-status=selection]').textContent`)).toBe(
      messages.selectionOnly.message + messages.wholeArticle.message,
    );
    await overlay.click('[data-status=selection] button');
    await overlay.waitFor(`document.querySelectorAll('.page article p').length > 3`);
    expect(await renderedText(overlay)).toEqual(whole);
    await leaveOverlay(stage.driver);
    expect(await tracesOf(stage.driver.page)).toEqual(before);
  });

  test('the popup reads the whole, and offers the selection', async () => {
    await stage.driver.open(story);
    await stage.driver.page.evaluate(select);
    const popup = await stage.driver.openPopup();
    expect(await renderedText(popup)).toEqual(whole);
    await popup.click('[data-status=selected] button');
    await popup.waitFor(`document.querySelector('[data-status=selection]')`);
    expect(await renderedText(popup)).toEqual(selected);
  });

  test('the popup offers nothing where nothing is selected', async () => {
    await stage.driver.open(story);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    expect(await popup.evaluate(`document.querySelector('.status')`)).toBeNull();
  });
});
