/** Where there is nothing to read: what is said then can be read by everybody. */
import { afterEach, describe, expect, test } from 'vitest';
import { themes } from '../../src/settings/settings.ts';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { onStage } from '../e2e/stage.ts';
import { inspect } from './findings.ts';
import { makeWide, narrowScreens, onNarrowScreen, useSettings, useTheme } from './world.ts';

const home = 'http://kabarsore.example/';
const browsersOwn = { chromium: 'chrome://version', firefox: 'about:config' } as const;

describe.each(browserNames)('notices in %s', (name) => {
  const stage = onStage(name);

  afterEach(async () => {
    await makeWide(stage.driver);
    await useSettings(stage.driver, {});
  });

  async function findingsIn(surface: Surface, state: string): Promise<readonly string[]> {
    await surface.waitFor(`document.querySelector('.notice[data-state=${state}]')`);
    const { found, look } = inspect(surface);
    await look('as it opens');
    return found;
  }

  async function overlayOnHome(): Promise<Surface> {
    await stage.driver.open(home);
    await stage.driver.pressShortcut();
    return stage.driver.overlay();
  }

  describe.each(themes)('%s', (theme) => {
    test.each([
      ['not-article', home],
      ['restricted', browsersOwn[name]],
    ])('popup: %s', async (state, url) => {
      await stage.driver.open(url);
      const popup = await stage.driver.openPopup();
      await useTheme(stage.driver, popup, theme);
      expect(await findingsIn(popup, state)).toEqual([]);
    });

    test.each(narrowScreens)('overlay: not an article, at %s', async (screen) => {
      const overlay = await onNarrowScreen(stage.driver, screen, overlayOnHome);
      await useTheme(stage.driver, overlay, theme);
      expect(await findingsIn(overlay, 'not-article')).toEqual([]);
    });
  });
});
