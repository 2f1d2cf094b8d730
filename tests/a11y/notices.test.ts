/** Where there is nothing to read: what is said then can be read by everybody. */
import { afterEach, describe, expect, test } from 'vitest';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { onStage } from '../e2e/stage.ts';
import { leaveOverlay } from '../e2e/support.ts';
import { inspect } from './findings.ts';
import { narrowScreens, onNarrowScreen, throughThemes, useSettings } from './world.ts';

const home = 'http://kabarsore.example/';
const login = 'http://kabarsore.example/masuk';
const browsersOwn = { chromium: 'chrome://version', firefox: 'about:config' } as const;

describe.each(browserNames)('notices in %s', (name) => {
  const stage = onStage(name);

  afterEach(() => useSettings(stage.driver, {}));

  async function findingsIn(surface: Surface, state: string): Promise<readonly string[]> {
    await surface.waitFor(`document.querySelector('.notice[data-state=${state}]')`);
    const { found, look } = inspect(surface);
    await throughThemes(stage.driver, surface, look);
    return found;
  }

  async function overlayOnHome(): Promise<Surface> {
    await stage.driver.open(home);
    await stage.driver.pressShortcut();
    return stage.driver.overlay();
  }

  test.each([
    ['home', home],
    ['not-article', login],
    ['restricted', browsersOwn[name]],
  ])('popup: %s', async (state, url) => {
    await stage.driver.open(url);
    expect(await findingsIn(await stage.driver.openPopup(), state)).toEqual([]);
  });

  test.each(narrowScreens)('overlay: a home page, at %s', async (screen) => {
    await onNarrowScreen(stage.driver, screen, overlayOnHome, async (overlay) => {
      expect(await findingsIn(overlay, 'home')).toEqual([]);
    });
    await leaveOverlay(stage.driver);
  });
});
