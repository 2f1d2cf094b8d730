// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { saveSettings } from '../settings/store.ts';
import { useSettings } from './use-settings.ts';

const store = vi.hoisted(() => ({ follow: (_: unknown) => {} }));

vi.mock('../settings/store.ts', async () => {
  const settings = await import('../settings/settings.ts');
  return {
    loadSettings: async () => settings.defaultSettings,
    saveSettings: vi.fn(async () => {}),
    onSettingsChange: (listener: (settings: unknown) => void) => {
      store.follow = listener;
      return () => {};
    },
  };
});

let edited: ReturnType<typeof useSettings>;
let root: HTMLElement;

function Probe() {
  edited = useSettings();
  return null;
}

beforeEach(async () => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  root = document.createElement('div');
  await act(async () => render(<Probe />, root));
});

afterEach(() => {
  render(null, root);
  vi.useRealTimers();
});

const change = (values: Partial<Settings>) => act(() => edited.change(values));
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

test('shows every step of a slider at once and saves only the last', async () => {
  for (const size of [20, 21, 22]) change({ size });
  expect(edited.settings?.size).toBe(22);
  expect(saveSettings).not.toHaveBeenCalled();
  await pass(1000);
  expect(vi.mocked(saveSettings).mock.calls).toEqual([[{ size: 22 }]]);
});

test('saves what is pending when the page goes away', () => {
  change({ theme: 'dark' });
  window.dispatchEvent(new Event('pagehide'));
  expect(saveSettings).toHaveBeenCalledWith({ theme: 'dark' });
});

test('follows other pages, but not over what is being edited here', () => {
  change({ size: 25 });
  act(() => store.follow({ ...defaultSettings, size: 15, font: 'sans' }));
  expect(edited.settings).toMatchObject({ size: 25, font: 'sans' });
});

test('says when saving failed, until it works again', async () => {
  vi.mocked(saveSettings).mockRejectedValueOnce(new Error('quota'));
  change({ size: 20 });
  await pass(1000);
  expect(edited.problem).toBe('storageQuota');
  change({ size: 21 });
  await pass(1000);
  expect(edited.problem).toBeNull();
});
