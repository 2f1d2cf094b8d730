import { beforeEach, expect, test, vi } from 'vitest';
import { countPlaces, deletePlaces, onPlacesChange, placePrefix, restorePlaces } from './places.ts';
import { FakeStorage } from './testing/fake-storage.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../platform/browser.ts', () => fake);

beforeEach(() => {
  fake.browser = new FakeStorage();
});

test('counts the places, tells when there are others, forgets nothing but them, and brings them back', async () => {
  const listener = vi.fn();
  const stop = onPlacesChange(listener);
  await fake.browser.storage.sync.set({ [`${placePrefix}elsewhere`]: 1 });
  await fake.browser.storage.local.set({ [`${placePrefix}a`]: 1, [`${placePrefix}b`]: 2, other: 3 });
  await vi.waitFor(() => expect(listener.mock.calls).toEqual([[2]]));
  const places = await deletePlaces();
  expect(await countPlaces()).toBe(0);
  stop();
  expect([...fake.browser.local.keys()]).toEqual(['other']);
  expect(fake.browser.items.size).toBe(1);
  await restorePlaces(places);
  expect(Object.fromEntries(fake.browser.local)).toEqual({ [`${placePrefix}a`]: 1, [`${placePrefix}b`]: 2, other: 3 });
});
