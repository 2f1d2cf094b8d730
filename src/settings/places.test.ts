import { beforeEach, expect, test, vi } from 'vitest';
import {
  countPlaces,
  deletePlaces,
  loadPlace,
  onPlacesChange,
  placePrefix,
  restorePlaces,
  savePlace,
} from './places.ts';
import { FakeStorage } from './testing/fake-storage.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../platform/browser.ts', () => fake);

let items: Map<string, unknown>;

beforeEach(() => {
  fake.browser = new FakeStorage();
  items = fake.browser.local;
});

const url = 'https://kabar.example/banjir';

test('a place is kept by the article, whatever stands behind its #', async () => {
  await savePlace(`${url}#isi`, { block: 4, past: 0.25 });
  expect(await loadPlace(url)).toEqual({ block: 4, past: 0.25 });
  expect(await loadPlace('https://kabar.example/lain')).toBeNull();
});

test('no address is written down', async () => {
  await savePlace(url, { block: 1, past: 0 });
  expect(JSON.stringify([...items])).not.toContain('kabar');
});

test('an article that is read through is forgotten', async () => {
  await savePlace(url, { block: 1, past: 0 });
  await savePlace(url, null);
  expect(await countPlaces()).toBe(0);
});

test('the article left longest ago makes room', async () => {
  vi.useFakeTimers({ now: 1 });
  for (let article = 0; article <= 300; article++) {
    vi.setSystemTime(article + 1);
    await savePlace(`${url}/${article}`, { block: 1, past: 0 });
  }
  vi.useRealTimers();
  expect(await countPlaces()).toBe(300);
  expect(await loadPlace(`${url}/0`)).toBeNull();
  expect(await loadPlace(`${url}/1`)).not.toBeNull();
});

test('nothing is kept in private windows', async () => {
  Object.assign(fake.browser, { extension: { inIncognitoContext: true } });
  await savePlace(url, { block: 1, past: 0 });
  expect(items.size).toBe(0);
});

test('what is damaged is no place, and goes with all the others', async () => {
  await savePlace(url, { block: 1, past: 0 });
  const [key = ''] = items.keys();
  items.set(key, { block: 'x' });
  items.set('other', 1);
  expect(await loadPlace(url)).toBeNull();
  await deletePlaces();
  expect([...items.keys()]).toEqual(['other']);
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
