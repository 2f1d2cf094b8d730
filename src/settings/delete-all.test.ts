// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { deleteAllStored } from './delete-all.ts';
import { FakeStorage } from './testing/fake-storage.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../platform/browser.ts', () => fake);

beforeEach(() => {
  fake.browser = new FakeStorage();
});

async function store(): Promise<void> {
  await fake.browser.storage.sync.set({ settings: { theme: 'dark' }, 'term:PBB': {} });
  await fake.browser.storage.local.set({ 'place:a': 1, other: 2 });
  localStorage.setItem('theme', 'dark');
}

test('nothing is left', async () => {
  await store();
  await deleteAllStored();
  expect([fake.browser.items.size, fake.browser.local.size, localStorage.length]).toEqual([0, 0, 0]);
});

test('where the browser refuses, nothing has gone yet', async () => {
  await store();
  fake.browser.storage.sync.clear = () => Promise.reject(new Error('MAX_WRITE_OPERATIONS_PER_MINUTE'));
  await expect(deleteAllStored()).rejects.toThrow('MAX_WRITE');
  expect([fake.browser.items.size, fake.browser.local.size, localStorage.length]).toEqual([2, 2, 1]);
});
