// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { useStored } from '../../surface/use-stored.ts';
import { Page } from '../testing/page.ts';
import { loadOrigins, onOriginsChange } from './origins.ts';
import { Sites } from './Sites.tsx';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../platform/browser.ts', () => fake);

let page: Page | null = null;

afterEach(() => page?.close());

/** A browser that has granted these, and takes them back where `gives`. */
function grant(granted: string[], gives = true): void {
  const listeners = new Set<() => void>();
  const event = {
    addListener: (listener: () => void) => listeners.add(listener),
    removeListener: (listener: () => void) => listeners.delete(listener),
  };
  let origins = granted;
  const remove = async (removed: { origins: string[] }) => {
    if (gives) origins = origins.filter((origin) => !removed.origins.includes(origin));
    for (const listener of listeners) listener();
    return gives;
  };
  fake.browser = { permissions: { getAll: async () => ({ origins }), remove, onAdded: event, onRemoved: event } };
}

function Stored() {
  const origins = useStored(loadOrigins, onOriginsChange);
  return origins && <Sites origins={origins} />;
}

async function show(): Promise<Page> {
  page = new Page();
  await page.show(<Stored />);
  return page;
}

test('without a site it says how to get one', async () => {
  grant([]);
  const shown = await show();
  expect([...shown.texts('.hint'), ...shown.texts('button')]).toEqual(['sitesNone']);
});

test('one site goes with all its patterns, and the keyboard stays near', async () => {
  grant(['https://a.example/*', 'http://a.example/*', 'https://b.example/*']);
  const shown = await show();
  expect(shown.texts('li b')).toEqual(['a.example', 'b.example']);
  await shown.press('siteOffNamed');
  expect(shown.texts('li b')).toEqual(['b.example']);
  expect(shown.texts('.button')).toEqual([]);
  expect(document.activeElement?.textContent).toBe('siteIsOff');
});

test('all go at once', async () => {
  grant(['https://a.example/*', '*://*/*']);
  const shown = await show();
  expect(shown.texts('li b')).toEqual(['siteAll', 'a.example']);
  await shown.press('sitesOff');
  expect(shown.texts('li b')).toEqual([]);
  expect(shown.texts('[role=status]')).toEqual(['sitesAreOff']);
});

test('what the browser keeps stays in the list, and it is said', async () => {
  grant(['https://a.example/*'], false);
  const shown = await show();
  await shown.press('siteOffNamed');
  expect(shown.texts('li b')).toEqual(['a.example']);
  expect(shown.texts('[role=alert]')).toEqual(['siteKept']);
});
