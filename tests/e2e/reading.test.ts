/** What a reader does beside reading: find, skip, hide, put back, copy, and come back later. */
import { describe, expect, test } from 'vitest';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { onStage, seedLike } from './stage.ts';
import { articleSettled, articleShown, gone, leaveOverlay, pressForOverlay, textsOf } from './support.ts';

/** A page to paste into. */
const notes = 'http://kabarkini.example/catatan';

const action = (name: string): string => `[data-action=${name}]`;

/** The place at the upper edge: the first words of the block that is read. */
const readNow = `(() => {
  const page = document.querySelector('.page');
  const top = (page.scrollHeight > page.clientHeight ? page : page.closest('.body')).getBoundingClientRect().top;
  const blocks = [...document.querySelectorAll('.page [data-block]')];
  return blocks.findLast((block) => block.getBoundingClientRect().top <= top + 1)?.textContent.slice(0, 40);
})()`;

/** Scrolls until the fifth block stands at the upper edge, and lets it come to rest. */
const toFifthBlock = `(async () => {
  document.querySelector('[data-block="5"]').scrollIntoView({ block: 'start', behavior: 'instant' });
  await new Promise((resolve) => setTimeout(resolve, 700));
})()`;

const focusedBlock = `document.activeElement?.dataset?.block`;

describe.each(browserNames)('reading in %s', (name) => {
  const stage = onStage(name, {
    serve: (server) => server.serve(notes, '<!doctype html><title>Catatan</title><textarea autofocus></textarea>'),
  });

  async function openOverlay(): Promise<Surface> {
    await stage.driver.open(seedLike.url);
    const overlay = await pressForOverlay(stage.driver);
    await articleSettled(overlay);
    return overlay;
  }

  test('the place is kept from overlay to popup, and over a restart of the browser', async () => {
    const overlay = await openOverlay();
    await overlay.evaluate(toFifthBlock);
    const read = await overlay.evaluate<string>(readNow);
    expect(read?.length).toBeGreaterThan(10);
    await leaveOverlay(stage.driver);

    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    await popup.waitFor(`${readNow} === ${JSON.stringify(read)}`);
    expect(await textsOf(popup, '.toast .deed')).toHaveLength(1);
    await popup.click(`.toast ${action('toast-deed')}`);
    await popup.waitFor(`document.querySelector('.page').scrollTop === 0`);
    await stage.driver.closePopup();

    await (await openOverlay()).evaluate(toFifthBlock);
    await stage.driver.restart();
    await (await openOverlay()).waitFor(`${readNow} === ${JSON.stringify(read)}`);
    await leaveOverlay(stage.driver);
  });

  test('the search finds words in text and captions, and leads from one to the next', async () => {
    const overlay = await openOverlay();
    await stage.driver.press('/');
    await overlay.waitFor(`document.activeElement.matches('.find input')`);
    await overlay.type('.find input', 'KORUT');
    const hits = await overlay.evaluate<number>(`CSS.highlights.get('hit').size`);
    expect(hits).toBeGreaterThan(3);
    expect(
      await overlay.evaluate(`[...CSS.highlights.get('hit')].map(String).every((hit) => /^korut$/i.test(hit))`),
    ).toBe(true);
    expect(await textsOf(overlay, '.find output')).toEqual([`1 of ${hits}`]);
    await stage.driver.press('Enter');
    await overlay.waitFor(`document.querySelector('.find output').textContent === '2 of ${hits}'`);
    await stage.driver.press('Escape');
    await overlay.waitFor(`!document.querySelector('.find') && !CSS.highlights.has('hit')`);
    expect(await stage.driver.hasOverlay()).toBe(true);
    await leaveOverlay(stage.driver);
  });

  test('j and k go from part to part, x hides one, undo brings it back', async () => {
    const overlay = await openOverlay();
    for (const key of ['j', 'j', 'j', 'k']) await stage.driver.press(key);
    await overlay.waitFor(`${focusedBlock} !== undefined`);
    const text = await overlay.evaluate<string>(`document.activeElement.textContent`);
    const blocks = await textsOf(overlay, '.page [data-block]');
    await stage.driver.press('x');
    // A message that the place was kept may stand there already.
    await overlay.waitFor(`document.querySelectorAll('.page [data-block]').length === ${blocks.length - 1}`);
    const left = await textsOf(overlay, '.page [data-block]');
    expect(left).not.toContain(text.replace(/\s+/g, ' ').trim());
    await overlay.click(`.toast ${action('toast-deed')}`);
    await overlay.waitFor(`document.querySelectorAll('.page [data-block]').length === ${blocks.length}`);
    await leaveOverlay(stage.driver);
  });

  test('what was removed is listed with its reason, and goes back to its place', async () => {
    const overlay = await openOverlay();
    await overlay.click(action('more'));
    await overlay.click(action('removed'));
    const before = await textsOf(overlay, '.page [data-block]');
    const [related = ''] = (await textsOf(overlay, '.removed p')).filter((text) => /^baca juga/i.test(text));
    expect(related).not.toBe('');
    await overlay.evaluate(
      (text: string) =>
        [...document.querySelectorAll('.removed li')]
          .find((entry) => entry.querySelector('p')?.textContent?.replace(/\s+/g, ' ').trim() === text)
          ?.querySelector('button')
          ?.click(),
      related,
    );
    await overlay.waitFor(`document.querySelectorAll('.page [data-block]').length === ${before.length + 1}`);
    const after = await textsOf(overlay, '.page [data-block]');
    expect(after.filter((text) => !before.includes(text))).toEqual([related]);
    expect(after.at(-1)).not.toBe(related);
    await stage.driver.press('Escape');
    await overlay.waitFor(`!document.querySelector('dialog')`);
    await leaveOverlay(stage.driver);
  });

  test('the article is copied as Markdown with its source, and pasted', async () => {
    const overlay = await openOverlay();
    await overlay.click(action('more'));
    await overlay.click(action('copy-markdown'));
    await overlay.waitFor(`document.querySelector('.toast')`);
    await leaveOverlay(stage.driver);
    await stage.driver.open(notes);
    await stage.driver.page.click('textarea');
    await stage.driver.press('Control+v');
    await stage.driver.page.waitFor(`document.querySelector('textarea').value`);
    const pasted = await stage.driver.page.evaluate<string>(`document.querySelector('textarea').value`);
    expect(pasted).toMatch(/^# /);
    expect(pasted).toContain('\n\n---\n\nSource: <');
  });

  test('t changes the theme for every surface, and the keys leave the popup’s field alone', async () => {
    const overlay = await openOverlay();
    const themeNow = `document.documentElement.dataset.theme`;
    const before = await overlay.evaluate<string>(themeNow);
    await stage.driver.press('t');
    await overlay.waitFor(`${themeNow} !== ${JSON.stringify(before)}`);
    const chosen = await overlay.evaluate<string>(themeNow);
    await leaveOverlay(stage.driver);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    expect(await popup.evaluate(themeNow)).toBe(chosen);
    await popup.click(action('search'));
    await popup.type('.find input', 'tentara');
    expect(await popup.evaluate(themeNow)).toBe(chosen);
    await popup.waitFor(`document.querySelector('.find output').textContent`);
    await stage.driver.closePopup();
    await gone(popup);
  });

  test('f, p, g lead into the lists; the article stays where it is', async () => {
    const overlay = await openOverlay();
    const place = await overlay.evaluate<number>(`document.querySelector('.body').scrollTop`);
    for (const [key, topic] of [
      ['f', 'figures'],
      ['p', 'people'],
      ['g', 'glossary'],
    ] as const) {
      await stage.driver.press(key);
      await overlay.waitFor(`document.activeElement.closest('section')?.dataset.topic === '${topic}'`);
    }
    expect(await overlay.evaluate(`document.querySelector('.body').scrollTop`)).toBe(place);
    await stage.driver.press('?');
    await overlay.waitFor(`document.querySelector('dialog[open] .keys')`);
    await stage.driver.press('Escape');
    await overlay.waitFor(`!document.querySelector('dialog')`);
    await leaveOverlay(stage.driver);
  });
});
