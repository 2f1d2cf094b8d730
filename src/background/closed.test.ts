import { expect, test, vi } from 'vitest';
import { isClosedAt, rememberClosed } from './closed.ts';

const stored = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('../platform/browser.ts', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: stored.items[key] }),
        set: async (items: object) => void Object.assign(stored.items, items),
      },
    },
  },
}));

test('remembers for each tab where the reader was closed, the last ones of many', async () => {
  await rememberClosed(1, 'https://a.example/1');
  expect(await isClosedAt(1, 'https://a.example/1')).toBe(true);
  expect(await isClosedAt(1, 'https://a.example/2')).toBe(false);
  expect(await isClosedAt(2, 'https://a.example/1')).toBe(false);
  for (let n = 2; n < 60; n++) await rememberClosed(1, `https://a.example/${n}`);
  expect(await isClosedAt(1, 'https://a.example/59')).toBe(true);
  expect(await isClosedAt(1, 'https://a.example/1')).toBe(false);
});
