import { beforeEach, expect, test, vi } from 'vitest';
import { overlay } from './overlay.ts';

const page = vi.hoisted(() => ({ state: 'closed', opens: 'opened', said: [] as string[], tokens: 0 }));

vi.mock('../platform/browser.ts', () => ({
  browser: {
    tabs: {
      get: async () => ({ index: 3 }),
      create: async () => ({ id: 8 }),
      update: async () => page.said.push('tab'),
    },
    runtime: { getURL: (path: string) => path },
  },
}));
vi.mock('./content-script.ts', () => ({ ensureContentScript: async () => page.state }));
vi.mock('./tokens.ts', () => ({ issueToken: async () => `token-${++page.tokens}` }));
vi.mock('../messages/send.ts', () => ({
  sendToTab: async (_: number, name: string) => {
    page.said.push(name);
    return name === 'content:open' ? page.opens : null;
  },
}));

beforeEach(() => void Object.assign(page, { state: 'closed', opens: 'opened', said: [], tokens: 0 }));

test.each([
  ['open', 'closed', ['content:open'], 1],
  ['open', 'opened', [], 0],
  ['toggle', 'closed', ['content:open'], 1],
  ['toggle', 'opened', ['content:close'], 0],
  ['close', 'opened', ['content:close'], 0],
  ['close', 'closed', [], 0],
] as const)('%s where it is %s', async (action, state, said, tokens) => {
  page.state = state;
  await overlay(7, action);
  expect(page).toMatchObject({ said, tokens });
});

test('a page that stops the frame’s scripts gets a tab beside it', async () => {
  page.opens = 'impossible';
  await overlay(7, 'open');
  expect(page.said).toEqual(['content:open', 'tab']);
});
