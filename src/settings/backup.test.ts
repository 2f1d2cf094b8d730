import { beforeEach, expect, test, vi } from 'vitest';
import { removeCarried, saveCarried } from './backup.ts';
import { defaultSettings } from './settings.ts';
import { saveSettings } from './store.ts';
import { FakeStorage } from './testing/fake-storage.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../platform/browser.ts', () => fake);

beforeEach(() => {
  fake.browser = new FakeStorage();
});

const pbb = { term: 'PBB', expansion: 'Perserikatan', gloss: '' };

test('settings and terms are stored over what is there, in one write', async () => {
  await saveSettings({ font: 'sans' });
  fake.browser.writes = 0;
  await saveCarried({ settings: { theme: 'dark' }, terms: [pbb], hidden: ['KPK'] });
  expect(Object.fromEntries(fake.browser.items)).toEqual({
    settings: { ...defaultSettings, font: 'sans', theme: 'dark' },
    'term:PBB': pbb,
    'hidden:KPK': true,
  });
  expect(fake.browser.writes).toBe(1);
});

test('where one term is invalid or the storage full, nothing is stored', async () => {
  await expect(saveCarried({ settings: {}, terms: [pbb, { ...pbb, term: '' }], hidden: [] })).rejects.toThrow();
  fake.browser.quota = 100;
  await expect(saveCarried({ settings: { theme: 'dark' }, terms: [pbb], hidden: [] })).rejects.toThrow('quota');
  expect(fake.browser.items.size).toBe(0);
});

test('terms and hidden terms go again', async () => {
  await saveCarried({ settings: {}, terms: [pbb], hidden: ['KPK', 'DPR'] });
  await removeCarried(['PBB'], ['DPR']);
  expect([...fake.browser.items.keys()]).toEqual(['hidden:KPK', 'settings']);
});
