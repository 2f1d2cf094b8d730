/** A reader without a mouse: from the page into the article, to a word's meaning, through the lists, and back. */
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { settle } from '../browsers/wait.ts';
import { onStage } from '../e2e/stage.ts';
import { overlayClosed, textsOf } from '../e2e/support.ts';
import { type Focus, focusIn, tabThrough } from './focus.ts';
import { openFullPage, serveFullPage } from './world.ts';

const card = `document.querySelector('.card')`;
const focusIsIn = (selector: string) => `document.activeElement.closest('${selector}')`;

describe.each(browserNames)('with the keyboard alone in %s', (name) => {
  const stage = onStage(name, { serve: serveFullPage });

  /** Presses keys; resolves once what they are to do has happened. */
  async function does(surface: Surface, keys: string, outcome: string): Promise<void> {
    await stage.driver.press(keys);
    await surface.waitFor(outcome);
  }

  /** Goes by Tab to the control of this name. */
  async function goTo(reader: Surface, name: string | RegExp): Promise<Focus> {
    const isIt = ({ name: found }: Focus) => (typeof name === 'string' ? found === name : name.test(found));
    const last = (await tabThrough(stage.driver, reader, isIt)).at(-1);
    if (!last || !isIt(last)) throw new Error(`Tab never came to “${name}”`);
    return last;
  }

  test('one journey', { timeout: 180_000 }, async () => {
    const reader = await openFullPage(stage.driver);

    // The keys that scroll work at once.
    await does(reader, 'PageDown', `document.querySelector('.body').scrollTop > 100`);
    await settle();
    await does(reader, 'Home', `document.querySelector('.body').scrollTop === 0`);

    // A term says what it means, as soon as the focus is there; Enter goes into its card.
    await goTo(reader, 'KKP');
    await reader.waitFor(card);
    await does(reader, 'Enter', focusIsIn('.card'));
    await goTo(reader, messages.nextMention.message);
    const first = await textsOf(reader, '.steps span');
    await does(reader, 'Enter', `${card}.querySelector('.steps span').textContent !== '${first[0]}'`);
    expect(await focusIn(reader)).toMatchObject({ name: messages.nextMention.message, problem: '' });
    // Escape closes the card alone, and the focus is on the mention that it explained last.
    await does(reader, 'Escape', `!${card}`);
    expect(await focusIn(reader)).toMatchObject({ name: 'KKP', problem: '' });
    expect(await stage.driver.hasOverlay()).toBe(true);

    // From a list into the text.
    await goTo(reader, /^Hadi Kusnandar/);
    await does(reader, 'Enter', `document.getAnimations().some(({ effect }) => effect.target.closest('.page'))`);
    await goTo(reader, messages.showOnlyNamed.message.replace('$1', 'APBN'));
    await does(reader, 'Enter', `document.querySelector('.dimmed')`);
    await does(reader, 'Enter', `!document.querySelector('.dimmed')`);

    await stage.driver.press('Escape');
    await overlayClosed(stage.driver);
  });

  test('the tools', async () => {
    const reader = await openFullPage(stage.driver);
    // Out of the document at its beginning, and in again.
    await tabThrough(stage.driver, reader, ({ name }) => name === messages.openOptions.message, 'Shift+Tab');
    await goTo(reader, messages.legend.message);
    await does(reader, 'Enter', `document.querySelector('.panel')`);
    await goTo(reader, new RegExp(`^${messages.highlightFigures.message}`));
    await does(reader, ' ', `!document.querySelector('.page p .figure')`);
    await does(reader, ' ', `document.querySelector('.page p .figure')`);
    await does(reader, 'Escape', `!document.querySelector('.panel')`);
    expect(await focusIn(reader)).toMatchObject({ name: messages.legend.message, problem: '' });
    await stage.driver.press('Escape');
    await overlayClosed(stage.driver);
    // The page has the keyboard again.
    await does(stage.driver.page, 'PageDown', 'scrollY > 0');
  });

  test('every control is reached, seen, and left again', { timeout: 180_000 }, async () => {
    const reader = await openFullPage(stage.driver);
    const path = await tabThrough(stage.driver, reader);
    expect(path.filter(({ problem }) => problem)).toEqual([]);
    const reached = new Set(path.map(({ index }) => index));
    const back = await tabThrough(stage.driver, reader, undefined, 'Shift+Tab');
    expect(back.filter(({ problem }) => problem)).toEqual([]);
    for (const { index } of back) reached.add(index);
    expect(await reader.evaluate(unreached, [...reached])).toEqual([]);
  });

  test('no message covers what is reached', { timeout: 180_000 }, async () => {
    const reader = await openFullPage(stage.driver);
    await reader.click('.rail [aria-pressed]');
    await reader.waitFor(`document.querySelector('.messages > *')`);
    await reader.evaluate(`document.querySelector('.page').focus()`);
    const path = await tabThrough(stage.driver, reader);
    expect(path.filter(({ problem }) => problem)).toEqual([]);
  });
});

/** Names of the controls in sight whose places are not among those that were reached. */
const unreached = (reached: readonly number[]): string[] => {
  const all = [...document.querySelectorAll('*')];
  return all
    .filter((element) => element.matches('a[href], button, input, select, summary, [role=button]'))
    .filter(
      (element) => element.checkVisibility() && !element.closest('.card') && !reached.includes(all.indexOf(element)),
    )
    .map((element) => element.getAttribute('aria-label') || element.textContent);
};
