/** A reader who hears: what the accessibility tree tells of the reader, and what is spoken as things happen. */
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { until } from '../browsers/wait.ts';
import { onStage } from '../e2e/stage.ts';
import { leaveOverlay } from '../e2e/support.ts';
import { all, announced, brokenSteps, nameless, only, saidOf, within } from './tree.ts';
import { openFullPage, serveFullPage } from './world.ts';

const said = (key: keyof typeof messages, value = '') => messages[key].message.replace('$1', value);

describe.each(browserNames)('by ear in %s', (name) => {
  const stage = onStage(name, { serve: serveFullPage });

  /** The tree is built a moment after what it tells of. */
  async function hears(surface: Surface, what: string, role: string, named?: string | RegExp) {
    return until(what, async () => {
      const tree = await surface.accessibilityTree();
      return all(tree, role).some(
        (node) => !named || (named instanceof RegExp ? named.test(node.name) : named === node.name),
      )
        ? tree
        : null;
    });
  }

  test('the page says that a dialog lies over it, and whose', async () => {
    await openFullPage(stage.driver);
    const tree = await hears(stage.driver.page, 'the dialog', 'dialog');
    expect(only(tree, 'dialog')).toMatchObject({
      name: said('extensionName'),
      states: expect.arrayContaining(['modal']),
    });
    expect(within(tree, only(tree, 'dialog')).filter(({ role }) => role === 'iframe')).toMatchObject([
      { name: said('extensionName') },
    ]);
    await leaveOverlay(stage.driver);
  });

  test('landmarks, headings and controls lead through the article', async () => {
    const reader = await openFullPage(stage.driver);
    const tree = await hears(reader, 'the headline', 'heading');
    for (const landmark of ['banner', 'main', 'complementary']) only(tree, landmark);
    expect(
      all(tree, 'heading')
        .filter(({ level }) => level === 1)
        // Figures and terms are controls, and some voices pause behind a control.
        .map(({ name }) => name.replaceAll(' ,', ',')),
    ).toEqual(['Panen Garam Naik 30 Persen, KKP Siapkan Rp 2,5 Triliun']);
    expect(brokenSteps(tree)).toEqual([]);
    expect(nameless(tree)).toEqual([]);
    expect(all(tree, 'region').map(({ name }) => name.replace(/ ?\d+$/, ''))).toEqual([
      'Panen menurut kabupaten, dalam ribu ton',
      said('keyFigures'),
      said('people'),
      said('timeline'),
      said('glossary'),
      said('outline'),
    ]);
    expect(all(tree, 'image').map(({ name }) => name)).toContain('Petani mengeruk garam di tambak');
    expect(all(tree, 'table')).toHaveLength(1);
    await leaveOverlay(stage.driver);
  });

  test('a term’s card is a dialog with a name, spoken when it opens', async () => {
    const reader = await openFullPage(stage.driver);
    const before = await hears(reader, 'the headline', 'heading');
    await reader.evaluate(`document.querySelector('.page p .term').focus()`);
    await stage.driver.press('Enter');
    const title = said('explanationOf', 'KKP');
    const after = await hears(reader, 'the card', 'dialog', title);
    const card = only(after, 'dialog', title);
    expect(saidOf(after, card)).toContain('Kementerian Kelautan dan Perikanan');
    expect(announced(before, after)).toContain('Kementerian Kelautan dan Perikanan');
    await reader.waitFor(`document.activeElement.closest('.card')`);
    const entered = await reader.accessibilityTree();
    expect(within(entered, only(entered, 'dialog', title)).some(({ states }) => states.includes('focused'))).toBe(true);
    await stage.driver.press('Escape');
    await reader.waitFor(`!document.querySelector('.card')`);
    await leaveOverlay(stage.driver);
  });

  test('tools tell their state', async () => {
    const reader = await openFullPage(stage.driver);
    const closed = await hears(reader, 'the tool', 'button', said('legend'));
    expect(only(closed, 'button', said('legend')).states).toContain('collapsed');
    await reader.click('[data-action=legend]');
    const open = await hears(reader, 'the panel', 'group', said('legend'));
    expect(only(open, 'button', said('legend')).states).toContain('expanded');
    const boxes = all(open, 'checkbox');
    expect(boxes).toHaveLength(4);
    expect(boxes.every(({ states }) => states.includes('checked'))).toBe(true);
    expect(nameless(open)).toEqual([]);
    await stage.driver.press('Escape');
    const only2 = said('showOnlyNamed', 'APBN');
    expect(only(await reader.accessibilityTree(), 'button', only2).states).not.toContain('pressed');
    await reader.click(`.glossary button[aria-label='${only2}']`);
    await until('the pressed button', async () =>
      only(await reader.accessibilityTree(), 'button', only2).states.includes('pressed'),
    );
    await leaveOverlay(stage.driver);
  });

  test('what happens is spoken: a list that dims the rest, a term that is hidden', async () => {
    const reader = await openFullPage(stage.driver);
    const before = await hears(reader, 'the headline', 'heading');
    await reader.click(`.glossary button[aria-label='${said('showOnlyNamed', 'APBN')}']`);
    const dimmed = await hears(reader, 'the message', 'text', said('onlyShown', 'APBN'));
    expect(announced(before, dimmed)).toContain(said('onlyShown', 'APBN'));
    await reader.evaluate(`document.querySelector('.page p .term').focus()`);
    await stage.driver.press('Enter');
    await reader.waitFor(`document.querySelector('[data-action=hide-term]')`);
    await reader.click('[data-action=hide-term]');
    const hidden = await hears(reader, 'the message', 'text', said('termHidden', 'KKP'));
    expect(announced(dimmed, hidden)).toContain(said('termHidden', 'KKP'));
    await reader.click('[data-action=toast-deed]');
    await hears(reader, 'the message', 'text', said('termShown', 'KKP'));
  });

  test('where there is no article, that is spoken at once', async () => {
    await stage.driver.open('http://kabarsore.example/');
    await stage.driver.pressShortcut();
    const tree = await hears(await stage.driver.overlay(), 'the notice', 'alert');
    expect(saidOf(tree, only(tree, 'alert'))).toBe(said('noticeHome'));
    expect(only(tree, 'alert').live).toBe('assertive');
    expect(nameless(tree)).toEqual([]);
    await leaveOverlay(stage.driver);
  });

  test('every field of the options has a name, and saving is spoken', async () => {
    const options = await stage.driver.extensionPage('options.html');
    await options.waitFor(`document.querySelector('.sample article')`);
    const tree = await hears(options, 'the title', 'heading', said('optionsTitle'));
    expect(nameless(tree)).toEqual([]);
    expect(brokenSteps(tree)).toEqual([]);
    only(tree, 'main');
    expect(all(tree, 'radio').length).toBeGreaterThan(5);
    expect(all(tree, 'status').map(({ live }) => live)).toContain('polite');
    await options.close();
  });
});
