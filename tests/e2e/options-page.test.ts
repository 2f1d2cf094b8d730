/** The options page itself: its sections, undo, sites, shortcuts, what is kept, and everything out, gone and in again. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { defaultSettings } from '../../src/settings/settings.ts';
import { browserNames, readerShortcut, type Tab } from '../browsers/driver.ts';
import { onStage } from './stage.ts';
import { textsOf } from './support.ts';

const api = '(globalThis.browser ?? chrome)';
const { sync, local } = { sync: `${api}.storage.sync`, local: `${api}.storage.local` };
/** Whether the way back can be seen without scrolling. */
const inSight = `(() => {
  const { left, top, width, height } = document.querySelector('.undo .quiet').getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2)?.textContent === document.querySelector('.undo .quiet').textContent;
})()`;

const zeni = { term: 'zeni', expansion: 'Pasukan pembangun', gloss: 'Membuka jalan' };

describe.each(browserNames)('options page in %s', (name) => {
  const stage = onStage(name);

  let page: Tab | null = null;

  beforeEach(() => stage.driver.background(`Promise.all([${sync}.clear(), ${local}.clear()])`));

  afterEach(async () => {
    await page?.close();
    page = null;
  });

  async function openOptions(hash = ''): Promise<Tab> {
    page = await stage.driver.extensionPage(`options.html${hash}`);
    await page.waitFor(`document.querySelector('.sample article')`);
    return page;
  }

  const stored = () => stage.driver.background<Record<string, unknown>>(`${sync}.get(null)`);
  const settings = async () => ({ ...defaultSettings, ...Object((await stored()).settings) });
  const kept = (options: Tab) => textsOf(options, '#privacy .count');
  const said = (options: Tab) => textsOf(options, '.undo [role=status]');
  const store = () =>
    stage.driver.background(
      `Promise.all([
        ${sync}.set({ settings: { theme: 'sepia', size: 23, pictures: false }, 'term:zeni': ${JSON.stringify(zeni)}, 'hidden:BNPB': true }),
        ${local}.set({ 'place:a': { at: 3 }, 'place:b': { at: 7 } }),
      ])`,
    );

  /** Puts a file into the panel as a person does who drops it there; the browser's own dialog is out of reach. */
  async function choose(options: Tab, text: string): Promise<void> {
    if (!(await options.evaluate(`!!document.querySelector('#backup .import')`)))
      await options.click('#backup button[aria-expanded]');
    await options.waitFor(`document.querySelector('#backup .import')`);
    await options.evaluate((text: string) => {
      const input = document.querySelector<HTMLInputElement>('#backup input[type=file]');
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], 'jernih-backup.json'));
      if (input) input.files = dropped.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  }

  test('a choice is saved, and undone by the button; a slider’s way in one go, by the keys', async () => {
    const options = await openOptions();
    await options.click('label[data-value=dark]');
    await expect.poll(async () => (await settings()).theme).toBe('dark');
    expect(await options.evaluate(inSight)).toBe(true);
    await options.evaluate(`document.querySelector('input[type=range]').focus()`);
    for (let steps = 0; steps < 4; steps++) await stage.driver.press('ArrowRight');
    await expect.poll(async () => (await settings()).size).toBe(23);
    await stage.driver.press('Control+z');
    await expect.poll(settings).toEqual({ ...defaultSettings, theme: 'dark' });
    await expect.poll(() => said(options)).toEqual([expect.stringContaining(messages.theme.message)]);
    await options.click('.undo .quiet');
    await expect.poll(settings).toEqual(defaultSettings);
    expect(await options.evaluate('document.documentElement.dataset.theme')).toBe('auto');
  });

  test('Ctrl+Z in a text field is the field’s own', async () => {
    const options = await openOptions();
    await options.click('label[data-value=sepia]');
    await options.type('input[name=term]', 'abc');
    await stage.driver.press('Control+z');
    await expect.poll(async () => (await settings()).theme).toBe('sepia');
    expect(await options.evaluate('document.documentElement.dataset.theme')).toBe('sepia');
  });

  test('settings are reset, and the reset is undone', async () => {
    await store();
    const options = await openOptions();
    const before = await settings();
    await options.click('#backup > .button');
    await expect.poll(settings).toEqual(defaultSettings);
    expect(await said(options)).toEqual([messages.settingsReset.message]);
    await options.click('.undo .quiet');
    await expect.poll(settings).toEqual(before);
    expect(await stored()).toHaveProperty('term:zeni');
  });

  test('what is kept is counted, also as it changes; reading places go and come back', async () => {
    const options = await openOptions();
    await expect.poll(() => kept(options)).toEqual(['0', '0', '0', '0', '0']);
    await store();
    await expect.poll(() => kept(options)).toEqual(['3', '1', '1', '2', '0']);
    await stage.driver.background(`${local}.set({ other: 1 })`);
    await options.click('#privacy > .button');
    await expect.poll(() => kept(options)).toEqual(['3', '1', '1', '0', '0']);
    expect(await stage.driver.background(`${local}.get(null)`)).toEqual({ other: 1 });
    await options.click('.undo .quiet');
    await expect.poll(() => kept(options)).toEqual(['3', '1', '1', '2', '0']);
  });

  test('everything is exported, deleted after one question, and brought back by an import', async () => {
    await store();
    const options = await openOptions();
    const before = { ...(await stored()), settings: await settings() };
    const file = await options.evaluate<string>(
      `(() => { const { href } = document.querySelector('#backup a[download]'); return decodeURIComponent(href.slice(href.indexOf(',') + 1)); })()`,
    );
    await options.click('.delete-all > .danger');
    await options.waitFor(`document.activeElement.closest('.question')`);
    await stage.driver.press('Escape');
    await options.waitFor(`!document.querySelector('.question')`);
    expect(Object.keys(await stored())).toHaveLength(3);
    await options.click('.delete-all > .danger');
    await options.click('.question .danger');
    await expect.poll(() => textsOf(options, '.delete-all > [role=status]')).toEqual([messages.allDeleted.message]);
    expect(await stored()).toEqual({});
    expect(await stage.driver.background(`${local}.get(null)`)).toEqual({});
    await expect.poll(() => kept(options)).toEqual(['0', '0', '0', '0', '0']);
    expect(await options.evaluate('document.documentElement.dataset.theme')).toBe('auto');
    await choose(options, file);
    await options.waitFor(`document.querySelector('#backup .preview .action')`);
    expect(await stored()).toEqual({});
    expect(await textsOf(options, '#backup .preview summary')).toEqual([
      'Changed settings: 3',
      'New terms: 1',
      'Terms to be hidden: 1',
    ]);
    await options.click('#backup .preview .action');
    await expect.poll(stored).toEqual(before);
    await options.waitFor(`document.activeElement.closest('.undo')`);
    await stage.driver.press('Enter');
    await expect.poll(async () => Object.keys(await stored())).toEqual(['settings']);
    expect(await settings()).toEqual(defaultSettings);
  });

  test('a bad file changes nothing; of a half-bad one the bad is named and the rest imported', async () => {
    await store();
    const options = await openOptions();
    const before = await stored();
    const problem = () => textsOf(options, '#backup .import > [role=alert]');
    await choose(options, '{"jernih": 1, "settings"');
    await expect.poll(problem).toEqual([messages.importNotJson.message]);
    await choose(options, '{"terms": []}');
    await expect.poll(problem).toEqual([messages.backupNotOurs.message]);
    await choose(options, JSON.stringify({ jernih: 1, settings: { theme: 'neon', size: 25 }, terms: [{ term: 'X' }] }));
    await options.waitFor(`document.querySelector('#backup .preview .action')`);
    expect(await stored()).toEqual(before);
    expect(await textsOf(options, '#backup .preview details:first-of-type li')).toEqual([
      `Setting “theme” ${messages.backupBadValue.message} "neon"`,
      `Term no. 1 ${messages.importNoExpansion.message} X`,
    ]);
    await options.click('#backup .preview .action');
    await expect.poll(async () => (await settings()).size).toBe(25);
    expect((await settings()).theme).toBe('sepia');
  });

  test('says that no site opens by itself, and how to turn one on', async () => {
    const options = await openOptions('#sites');
    expect(await textsOf(options, '#sites .hint')).toEqual([messages.sitesNone.message]);
    expect(await textsOf(options, '#sites li')).toEqual([]);
  });

  test('sites that were given are listed, turned off by one or all, and given back with everything else', {
    timeout: 120_000,
  }, async () => {
    const granted = async () =>
      (await stage.driver.background<{ origins: string[] }>(`${api}.permissions.getAll()`)).origins.toSorted();
    const listed = (options: Tab) => textsOf(options, '#sites li b');
    for (const host of ['*.kabar.example', 'warta.example']) await stage.driver.grantSite(`https://${host}/*`);
    const options = await openOptions();
    expect(await listed(options)).toEqual(['kabar.example', 'warta.example']);
    await stage.driver.grantSite('https://pos.example/*');
    await expect.poll(() => listed(options)).toEqual(['kabar.example', 'pos.example', 'warta.example']);
    await options.click('#sites li:nth-child(2) button');
    await expect.poll(() => listed(options)).toEqual(['kabar.example', 'warta.example']);
    expect(await granted()).toEqual(['https://*.kabar.example/*', 'https://warta.example/*']);
    expect(await textsOf(options, '#sites [role=status]')).toEqual([
      messages.siteIsOff.message.replace('$1', 'pos.example'),
    ]);
    await options.waitFor(`document.activeElement.matches('#sites [role=status]')`);
    await options.click('#sites > .button');
    await expect.poll(() => listed(options)).toEqual([]);
    expect(await granted()).toEqual([]);
    await stage.driver.grantSite('https://pos.example/*');
    await expect.poll(() => kept(options)).toEqual(['0', '0', '0', '0', '1']);
    await options.click('.delete-all > .danger');
    await options.click('.question .danger');
    await expect.poll(granted).toEqual([]);
    await expect.poll(() => listed(options)).toEqual([]);
  });

  test('nothing reaches out of sight at 400 %, and the page has no other scroll bar at full size', async () => {
    const scrollBars = `[...document.querySelectorAll('body *')].filter((element) =>
      /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight + 1).length`;
    const outside = `[...document.querySelectorAll('body *')].filter((element) => {
      const { right, width } = element.getBoundingClientRect();
      return width > 1 && right > document.documentElement.clientWidth + 1 && !element.closest('article');
    }).map((element) => element.outerHTML.slice(0, 80))`;
    const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    await store();
    await stage.driver.setViewport(1280, 900);
    const options = await openOptions();
    expect(await options.evaluate(scrollBars)).toBe(0);
    expect(await options.evaluate(sideways)).toBe(0);
    await stage.driver.background(`${api}.tabs.setZoom(4)`);
    try {
      await options.waitFor('innerWidth === 320');
      await choose(options, JSON.stringify({ jernih: 1, settings: { theme: 'neon', size: 25 } }));
      await options.waitFor(`document.querySelector('#backup .preview .action')`);
      await options.click('.delete-all > .danger');
      await options.click('label[data-value=dark]');
      await options.waitFor(`document.querySelector('.undo .quiet')`);
      expect(await options.evaluate(inSight)).toBe(true);
      expect(await options.evaluate(outside)).toEqual([]);
      expect(await options.evaluate(sideways)).toBe(0);
    } finally {
      await stage.driver.background(`${api}.tabs.setZoom(1)`);
    }
  });

  test('every command is there with the keys that are really bound', async () => {
    const options = await openOptions();
    const shown = () => textsOf(options, '#shortcuts .shortcuts dt');
    await expect.poll(shown).toContain(messages.toggleReader.message);
    const commands = await stage.driver.background<{ shortcut: string }[]>(`${api}.commands.getAll()`);
    const keys = await options.evaluate<string[]>(
      `[...document.querySelectorAll('.shortcuts dd')].map((dd) => [...dd.querySelectorAll('kbd')].map((key) => key.textContent).join('+'))`,
    );
    expect(keys).toEqual(commands.map(({ shortcut }) => shortcut));
    expect(keys).toContain(readerShortcut);
  });

  test('an address leads to its section, and its link is marked', async () => {
    const options = await openOptions('#privacy');
    const marked = () => textsOf(options, 'nav [aria-current]');
    await expect.poll(marked).toEqual([messages.sectionPrivacy.message]);
    await options.waitFor(`(() => {
      const { top } = document.querySelector('#privacy h2').getBoundingClientRect();
      return top > 0 && top < innerHeight;
    })()`);
    for (const id of ['backup', 'reading', 'glossary']) {
      await options.click(`nav [href='#${id}']`);
      await expect.poll(() => options.evaluate(`document.querySelector('nav [aria-current]').hash`)).toBe(`#${id}`);
    }
  });
});
