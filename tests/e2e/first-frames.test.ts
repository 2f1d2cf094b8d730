/** From its very first frame the reader is in the saved look: no flash of another theme. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { browserNames, type Surface } from '../browsers/driver.ts';
import { Scratch } from '../browsers/scratch.ts';
import { builds, onStage, seedLike } from './stage.ts';
import { articleShown, leaveOverlay, pressForOverlay } from './support.ts';

/** Notes what every frame is about to be painted with; runs before anything else of the page. */
const watcher = `
globalThis.frames_ = [];
const note = () => {
  const style = document.body && getComputedStyle(document.body);
  // Without a style sheet nothing is painted yet.
  if (style && style.display === 'grid') frames_.push([style.backgroundColor, style.getPropertyValue('--size')].join(' '));
  if (frames_.length < 600) requestAnimationFrame(note);
};
requestAnimationFrame(note);
`;

const api = '(globalThis.browser ?? chrome)';

const framesOf = (surface: Surface) => surface.evaluate<string[]>('[...new Set(frames_)]');

const looks = [
  ['dark', 'rgb(21, 24, 27)'],
  ['sepia', 'rgb(246, 237, 218)'],
  ['contrast', 'rgb(255, 255, 255)'],
] as const;

describe.each(browserNames)('the first frames in %s', (name) => {
  const scratch = new Scratch();
  const extension = scratch.folder('watched');
  cpSync(builds[name], extension, { recursive: true });
  writeFileSync(join(extension, 'watcher.js'), watcher);
  for (const page of ['popup.html', 'overlay.html']) {
    const file = join(extension, page);
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, html.replace('<script', '<script src="watcher.js"></script><script'));
  }
  const stage = onStage(name, { extension });
  afterAll(() => scratch.remove());

  /** Resolves once this part of the settings is saved, for which the options wait until nothing changes any more. */
  async function saved(part: string): Promise<void> {
    const stored = `${api}.storage.sync.get().then(JSON.stringify)`;
    await expect.poll(() => stage.driver.background<string>(stored)).toContain(part);
  }

  /** Chooses the theme and the next larger size, and answers with the size. */
  async function choose(theme: string): Promise<string> {
    const options = await stage.driver.extensionPage('options.html');
    await options.waitFor(`document.querySelector('form')`);
    await options.click(`label[data-value=${theme}]`);
    await saved(`"theme":"${theme}"`);
    const value = `document.querySelector('input[type=range]').valueAsNumber`;
    const size = (await options.evaluate<number>(value)) + 1;
    await options.evaluate(`document.querySelector('input[type=range]').focus()`);
    await stage.driver.press('ArrowRight');
    await saved(`"size":${size}`);
    await options.close();
    return `${size}px`;
  }

  test.each(looks)('in %s', async (theme, paper) => {
    await stage.driver.setColorScheme('light');
    const size = await choose(theme);
    await stage.driver.open(seedLike.url);
    const popup = await stage.driver.openPopup();
    await articleShown(popup);
    expect(await framesOf(popup)).toEqual([`${paper} ${size}`]);
    await stage.driver.closePopup();
    const overlay = await pressForOverlay(stage.driver);
    expect(await framesOf(overlay)).toEqual([`${paper} ${size}`]);
    await leaveOverlay(stage.driver);
  });
});
