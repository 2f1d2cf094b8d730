// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../settings/settings.ts';
import { FakeStorage } from '../settings/testing/fake-storage.ts';
import { UndoBar } from './undo/UndoBar.tsx';
import { type Undo, useUndo } from './undo/use-undo.ts';
import { useEdits } from './use-edits.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../platform/browser.ts', () => fake);

let edits: ReturnType<typeof useEdits>;
let undo: Undo;
let root: HTMLElement;

function Probe() {
  undo = useUndo();
  edits = useEdits(undo);
  return <UndoBar {...undo} />;
}

beforeEach(async () => {
  vi.useFakeTimers();
  fake.browser = new FakeStorage();
  root = document.body.appendChild(document.createElement('div'));
  await act(async () => render(<Probe />, root));
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
  vi.useRealTimers();
});

const edit = (...args: Parameters<typeof edits.edit>) => act(async () => edits.edit(...args));
const pass = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));
const takeBack = () => act(async () => void (await undo.undo()));
const press = (target: EventTarget, init: KeyboardEventInit) =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, ...init }));
  });
const shown = (): Settings | null => edits.settings;
const said = () => root.querySelector('[role=status]')?.textContent;

test('each choice is undone by itself, the last first', async () => {
  await edit('theme', { theme: 'dark' });
  await edit('theme', { theme: 'sepia' });
  await edit('hyphens', { hyphens: false });
  await takeBack();
  expect(shown()).toEqual({ ...defaultSettings, theme: 'sepia' });
  await takeBack();
  expect(shown()).toEqual({ ...defaultSettings, theme: 'dark' });
  await takeBack();
  expect(shown()).toEqual(defaultSettings);
  expect(await undo.undo()).toBe(false);
});

test('a slider that is held is one edit, however long; let go, the next one is another', async () => {
  for (const size of [20, 21, 22]) {
    await edit('size', { size }, 'held');
    await pass(60_000);
  }
  await edit('size', { size: 22 }, 'step');
  await pass(10_000);
  await edit('size', { size: 25 }, 'held');
  await takeBack();
  expect(shown()?.size).toBe(22);
  await takeBack();
  expect(shown()?.size).toBe(19);
});

test('steps that follow each other closely are one edit, but not those of two sliders', async () => {
  for (const size of [20, 21]) await edit('size', { size }, 'step');
  for (const width of [38, 40]) await edit('width', { width }, 'step');
  await takeBack();
  expect(shown()).toEqual({ ...defaultSettings, size: 21 });
  await takeBack();
  expect(shown()).toEqual(defaultSettings);
});

test('what was undone is stored, and what follows on the same slider is a new edit', async () => {
  await edit('size', { size: 20 }, 'step');
  await pass(400);
  expect(fake.browser.items.get('settings')).toMatchObject({ size: 20 });
  await takeBack();
  await edit('size', { size: 24 }, 'step');
  await takeBack();
  await pass(400);
  expect(fake.browser.items.get('settings')).toEqual(defaultSettings);
});

test('a reset is one edit', async () => {
  await edit('theme', { theme: 'dark' });
  await edit('size', { size: 20 });
  await act(async () => edits.reset());
  expect(shown()).toEqual(defaultSettings);
  await takeBack();
  expect(shown()).toEqual({ ...defaultSettings, theme: 'dark', size: 20 });
});

test.each([
  ['Ctrl+Z', {}, false],
  ['⌘Z', { ctrlKey: false, metaKey: true }, false],
  ['Z alone', { ctrlKey: false }, true],
  ['Ctrl+Shift+Z', { shiftKey: true, key: 'Z' }, true],
])('%s', async (_, init, stays) => {
  await edit('theme', { theme: 'dark' });
  await press(document.body, init);
  expect(shown()?.theme).toBe(stays ? 'dark' : 'auto');
});

test.each([
  ['text', true],
  ['search', true],
  ['range', false],
  ['radio', false],
])('Ctrl+Z in an input of type %s', async (type, stays) => {
  const input = root.appendChild(document.createElement('input'));
  input.type = type;
  await edit('theme', { theme: 'dark' });
  await press(input, {});
  expect(shown()?.theme).toBe(stays ? 'dark' : 'auto');
});

test('the bar says what was done and undone, and closes without losing the way back', async () => {
  await edit('theme', { theme: 'dark' });
  expect(said()).toBe('settingChanged');
  await act(async () => root.querySelector<HTMLElement>('.close')?.click());
  expect(said()).toBe('');
  await press(document.body, {});
  expect(shown()?.theme).toBe('auto');
  expect(said()).toBe('undone');
});
