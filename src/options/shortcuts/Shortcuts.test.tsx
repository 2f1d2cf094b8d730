// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { Page } from '../testing/page.ts';
import { Shortcuts } from './Shortcuts.tsx';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../platform/browser.ts', () => fake);

let page: Page | null = null;

afterEach(() => page?.close());

const all = [
  { name: '_execute_action', description: '', shortcut: '' },
  { name: 'toggle-reader', description: 'Reader over the page', shortcut: 'Alt+Shift+L' },
];
const getAll = async () => all;
const create = vi.fn(async (_: object) => ({}));
const refused = async () => Promise.reject(new Error('no'));

async function show(browser: object): Promise<Page> {
  fake.browser = { commands: { getAll }, tabs: { create }, ...browser };
  page = new Page();
  await page.show(
    <Shortcuts
      readerKeys={[
        { keys: 'j', label: 'size' },
        { keys: 'Ctrl++', label: 'width' },
      ]}
    />,
  );
  return page;
}

test('every command has its keys, or says that it has none; the reader’s keys follow', async () => {
  const shown = await show({});
  expect(shown.texts('.shortcuts .row')).toEqual(['commandIconshortcutUnset', 'Reader over the pageAltShiftL']);
  expect(shown.texts('.reader-keys dt')).toEqual(['size', 'width']);
  expect(shown.texts('.reader-keys kbd')).toEqual(['j', 'Ctrl', '+']);
});

test('keys that were bound meanwhile are there when the user comes back', async () => {
  const shown = await show({ commands: { getAll: async () => [{ name: 'a', description: 'a', shortcut: 'F9' }] } });
  fake.browser.commands = { getAll };
  window.dispatchEvent(new Event('focus'));
  await shown.settled();
  expect(shown.texts('.shortcuts .row')).toHaveLength(2);
});

test('the button opens the browser’s page by its own function where there is one', async () => {
  const openShortcutSettings = vi.fn(async () => {});
  const shown = await show({ commands: { getAll, openShortcutSettings } });
  await shown.press('changeShortcuts');
  expect(openShortcutSettings).toHaveBeenCalledOnce();
  expect(create).not.toHaveBeenCalled();
});

test('and by its address where there is none', async () => {
  const shown = await show({});
  await shown.press('changeShortcuts');
  expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  expect(shown.texts('[role=alert]')).toEqual(['']);
});

test('where neither works, the way there is told', async () => {
  const shown = await show({ tabs: { create: refused } });
  await shown.press('changeShortcuts');
  expect(shown.texts('[role=alert]')).toEqual(['changeShortcutsYourself']);
});
