/** The reader in all its frames, themes and widths, with everything in it opened: nothing of it shuts anybody out. */
import { afterEach, describe, expect, test } from 'vitest';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { onStage } from '../e2e/stage.ts';
import { articleSettled, leaveOverlay } from '../e2e/support.ts';
import { inspect } from './findings.ts';
import { litTexts } from './highlights.ts';
import { fullUrl, sandboxedUrl } from './page.ts';
import { throughCards, throughPanels } from './states.ts';
import {
  fullyOpened,
  narrowScreens,
  onNarrowScreen,
  openFullPage,
  serveFullPage,
  throughThemes,
  useSettings,
  useTheme,
} from './world.ts';

describe.each(browserNames)('the reader in %s', (name) => {
  const stage = onStage(name, { serve: serveFullPage });

  afterEach(() => useSettings(stage.driver, {}));

  /** What is wrong with the surface, closed and with everything in it opened. */
  async function findingsIn(surface: Surface): Promise<readonly string[]> {
    const { found, look } = inspect(surface);
    await look('as it opens');
    await throughCards(surface, look);
    expect(await throughPanels(surface, look)).toBeGreaterThan(0);
    return found;
  }

  test.each(fullyOpened[name])('overlay: %s', async (theme) => {
    const overlay = await openFullPage(stage.driver);
    await useTheme(stage.driver, overlay, theme);
    expect(await findingsIn(overlay)).toEqual([]);
    await leaveOverlay(stage.driver);
  });

  test.each(fullyOpened[name])('popup: %s', async (theme) => {
    await stage.driver.open(fullUrl);
    const popup = await stage.driver.openPopup();
    await articleSettled(popup);
    await useTheme(stage.driver, popup, theme);
    expect(await findingsIn(popup)).toEqual([]);
  });

  test.each(narrowScreens)('overlay at %s', async (screen) => {
    await onNarrowScreen(
      stage.driver,
      screen,
      () => openFullPage(stage.driver),
      async (overlay) => {
        const { found, look } = inspect(overlay);
        await throughThemes(stage.driver, overlay, look);
        expect([...found, ...(await findingsIn(overlay))]).toEqual([]);
      },
    );
    await leaveOverlay(stage.driver);
  });

  test('a tab of its own', async () => {
    await stage.driver.open(sandboxedUrl);
    await stage.driver.pressShortcut();
    const tab = await stage.driver.openedTab('overlay.html');
    await articleSettled(tab);
    try {
      expect(await findingsIn(tab)).toEqual([]);
    } finally {
      await tab.close();
    }
  });

  test('text that is lit can be read in every theme', async () => {
    const overlay = await openFullPage(stage.driver);
    await throughThemes(stage.driver, overlay, async (theme) => {
      const lit = await litTexts(overlay);
      expect(new Set(lit.map(({ highlight }) => highlight)).size).toBeGreaterThanOrEqual(4);
      expect(lit.filter(({ ratio }) => ratio < 4.5).map((text) => ({ theme, ...text }))).toEqual([]);
    });
    await leaveOverlay(stage.driver);
  });
});
