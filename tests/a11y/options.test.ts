/** The options page in all themes and widths, with its forms and panels opened. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, type Tab } from '../browsers/driver.ts';
import { onStage } from '../e2e/stage.ts';
import { inspect } from './findings.ts';
import { throughPanels } from './states.ts';
import { fullyOpened, narrowScreens, onNarrowScreen, throughThemes, useSettings, useTheme } from './world.ts';

/** A term of one's own, so that its row with its buttons is there. */
const ownTerm = { term: 'KTT', expansion: 'Konferensi Tingkat Tinggi', gloss: 'Pertemuan kepala negara' };
const addTerm = `(globalThis.browser ?? chrome).storage.sync.set(${JSON.stringify({ 'term:KTT': ownTerm })}).then(() => true)`;

describe.each(browserNames)('the options in %s', (name) => {
  const stage = onStage(name);
  let options: Tab | null = null;

  beforeAll(() => stage.driver.background(addTerm));

  afterEach(async () => {
    await options?.close();
    options = null;
    await useSettings(stage.driver, {});
  });

  async function openOptions(): Promise<Tab> {
    options = await stage.driver.extensionPage('options.html');
    await options.waitFor(`document.querySelector('.sample article')`);
    return options;
  }

  async function findingsIn(tab: Tab): Promise<readonly string[]> {
    const { found, look } = inspect(tab);
    await look('as it opens');
    await throughPanels(tab, look);
    return found;
  }

  test.each(fullyOpened[name])('%s', async (theme) => {
    const tab = await openOptions();
    await useTheme(stage.driver, tab, theme);
    expect(await findingsIn(tab)).toEqual([]);
  });

  test.each(narrowScreens)('at %s', async (screen) => {
    await onNarrowScreen(stage.driver, screen, openOptions, async (tab) => {
      const { found, look } = inspect(tab);
      await throughThemes(stage.driver, tab, look);
      expect([...found, ...(await findingsIn(tab))]).toEqual([]);
    });
  });
});
