/**
 * Pictures of everything there is to see, written anew at each run: look at
 * them. In Indonesian, except where a Chromium comes without its languages.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import messages from '../../src/_locales/id/messages.json';
import { browserNames, type ColorScheme, type Surface } from '../browsers/driver.ts';
import { onStage, seedLike } from './stage.ts';
import { articleShown, leaveOverlay, pressForOverlay, textsOf } from './support.ts';

mkdirSync('out', { recursive: true });

const schemes: readonly ColorScheme[] = ['light', 'dark'];

/** Lazy pictures below the fold may never come. */
const picturesAreThere = `[...document.images].every((picture) => picture.loading === 'lazy' || picture.naturalWidth > 0)`;

/** How many colours a PNG has, and how bright it is on the whole, from 0 to 1; a sample of its pixels tells. */
async function measure(png: string): Promise<{ colours: number; brightness: number }> {
  const picture = new Image();
  picture.src = png;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  const pixels = new Uint32Array(context?.getImageData(0, 0, canvas.width, canvas.height).data.buffer ?? []);
  const sample = pixels.filter((_, index) => index % 17 === 0);
  const greens = sample.reduce((sum, pixel) => sum + ((pixel >> 8) & 255), 0);
  return { colours: new Set(sample).size, brightness: greens / sample.length / 255 };
}

describe.each(browserNames)('%s', (name) => {
  const stage = onStage(name, { language: 'id' });

  /** Takes the picture and makes sure that there is something on it. */
  async function take(surface: Surface, what: string, scheme: ColorScheme): Promise<void> {
    await surface.waitFor(picturesAreThere);
    const file = `out/${what}-${scheme}-${name}.png`;
    await surface.screenshot(file);
    const png = `data:image/png;base64,${readFileSync(file, 'base64')}`;
    const { colours, brightness } = await stage.driver.page.evaluate(measure, png);
    expect(colours).toBeGreaterThan(100);
    expect(scheme === 'light' ? brightness : 1 - brightness).toBeGreaterThan(0.6);
  }

  describe.each(schemes)('in %s colours', (scheme) => {
    test('popup', async () => {
      await stage.driver.setColorScheme(scheme);
      await stage.driver.open(seedLike.url);
      const popup = await stage.driver.openPopup();
      await articleShown(popup);
      await take(popup, 'popup', scheme);
    });

    test('overlay', async () => {
      await stage.driver.open(seedLike.url);
      await stage.driver.setViewport(1280, 860);
      await take(await pressForOverlay(stage.driver), 'overlay', scheme);
      await leaveOverlay(stage.driver);
    });

    test('options', async () => {
      const options = await stage.driver.extensionPage('options.html');
      await options.waitFor(`document.querySelector('.sample article')`);
      await take(options, 'options', scheme);
      await options.close();
    });
  });

  test.runIf(name === 'firefox')('all of it speaks Indonesian', async () => {
    await stage.driver.open(seedLike.url);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    expect(await popup.evaluate('document.documentElement.lang')).toBe('id');
    expect(await textsOf(popup, '.byline span')).toEqual([messages.roleAuthor.message, messages.roleEditor.message]);
    expect(await textsOf(popup, '.bar .tool')).toContain(messages.expand.message);
    expect(await textsOf(popup, '.origin time')).toEqual([expect.stringContaining('6 Nov 2025')]);
    await stage.driver.closePopup();
    const options = await stage.driver.extensionPage('options.html');
    await options.waitFor(`document.querySelector('h1')`);
    expect(await textsOf(options, 'header h1')).toEqual([messages.optionsTitle.message]);
    await options.close();
  });
});
