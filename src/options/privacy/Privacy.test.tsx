// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TranslateContext } from '../../reader/translate.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { FakeStorage } from '../../settings/testing/fake-storage.ts';
import { Page } from '../testing/page.ts';
import { UndoBar } from '../undo/UndoBar.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { Privacy } from './Privacy.tsx';

const remove = vi.fn(async (_: object) => true);
const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../../platform/browser.ts', () => fake);

let page: Page;

const zeni = { term: 'zeni', expansion: 'Pasukan', gloss: '' };
const origins = ['https://a.example/*', 'http://a.example/*'];

beforeEach(async () => {
  vi.clearAllMocks();
  fake.browser = Object.assign(new FakeStorage(), { permissions: { remove } });
  fake.browser.items.set('term:zeni', zeni);
  for (const place of ['place:a', 'place:b', 'other']) fake.browser.local.set(place, 1);
  page = new Page();
  await page.show(<Shown />);
});

afterEach(() => page.close());

function Shown() {
  const undo = useUndo();
  return (
    <TranslateContext.Provider value={(key) => (key === 'uiLanguage' ? 'en' : key)}>
      <Privacy
        settings={{ ...defaultSettings, theme: 'dark', size: 20 }}
        terms={[zeni]}
        hidden={[]}
        origins={origins}
        undo={undo}
      />
      <UndoBar {...undo} />
    </TranslateContext.Provider>
  );
}

const counts = () => page.texts('.count');

test('counts what is stored; two patterns of one site are one', () =>
  expect(counts()).toEqual(['2', '1', '0', '2', '1']));

test('reading places go alone, and come back', async () => {
  await page.press('deletePlaces');
  expect(counts()[3]).toBe('0');
  expect([...fake.browser.local.keys()]).toEqual(['other']);
  expect(page.find<HTMLButtonElement>('.privacy > .button').disabled).toBe(true);
  await page.press('undo');
  expect(counts()[3]).toBe('2');
});

test('nothing goes before the question is answered; no is no', async () => {
  await page.press('deleteAll');
  expect(document.activeElement?.textContent).toBe('cancel');
  await page.press('cancel');
  expect(page.root.querySelector('.question')).toBeNull();
  expect(document.activeElement?.textContent).toBe('deleteAll');
  expect([fake.browser.items.size, fake.browser.local.size]).toEqual([1, 3]);
});

test('everything goes, the sites too, and nothing is left to be undone', async () => {
  await page.press('deletePlaces');
  await page.press('deleteAll');
  await page.press('deleteAllYes');
  expect([fake.browser.items.size, fake.browser.local.size]).toEqual([0, 0]);
  expect(remove).toHaveBeenCalledWith({ origins });
  expect(page.texts('.undo .quiet')).toEqual([]);
  expect(page.texts('.delete-all > [role=status]')).toEqual(['allDeleted']);
});

test('where the browser refuses, it is said', async () => {
  remove.mockResolvedValueOnce(false);
  await page.press('deleteAll');
  await page.press('deleteAllYes');
  expect(page.texts('.delete-all > [role]')).toEqual(['', 'deleteAllFailed']);
});
