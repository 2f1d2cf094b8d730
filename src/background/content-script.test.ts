import { beforeEach, expect, test, vi } from 'vitest';
import { ensureContentScript } from './content-script.ts';

const page = vi.hoisted(() => ({ injected: 0, takes: true }));

vi.mock('../platform/browser.ts', () => ({
  browser: {
    scripting: {
      executeScript: async () => {
        if (page.takes) page.injected++;
      },
    },
  },
}));
vi.mock('../messages/send.ts', () => ({
  sendToTab: async () => {
    if (page.injected === 0) throw new Error('Nobody listens.');
    return 'closed';
  },
}));

beforeEach(() => void Object.assign(page, { injected: 0, takes: true }));

test('is injected once, however many ask at once, and found by who asks later', async () => {
  expect(await Promise.all([ensureContentScript(7), ensureContentScript(7)])).toEqual(['closed', 'closed']);
  expect(await ensureContentScript(7)).toBe('closed');
  expect(page.injected).toBe(1);
});

test('a page that takes none says so to everybody, and may take one later', async () => {
  page.takes = false;
  const asked = await Promise.allSettled([ensureContentScript(7), ensureContentScript(7)]);
  expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  page.takes = true;
  expect(await ensureContentScript(7)).toBe('closed');
});
