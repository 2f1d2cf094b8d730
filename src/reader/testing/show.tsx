/** Draws the reader in a document of its own, for tests of what a user does. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Reading } from '../../annotate/reading.ts';
import type { Removal } from '../../article/article.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ReaderActions } from '../actions.ts';
import { Reader, type Surface } from '../Reader.tsx';
import { type Translate, TranslateContext } from '../translate.ts';
import { sampleReading } from './sample-reading.ts';

let root: HTMLElement;
let defaults: Settings;

/** Gives every test of the file an empty document, and the settings that apply unless it says otherwise. */
export function onEmptyPage(settings: Settings): void {
  beforeEach(() => {
    // The test's document has no layout, so nothing ever changes its size.
    vi.stubGlobal('ResizeObserver', Unchanging);
    defaults = settings;
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.unstubAllGlobals();
  });
}

class Unchanging implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

interface Shown {
  reading?: Reading;
  settings?: Partial<Settings>;
  surface?: Surface;
  actions?: Partial<ReaderActions>;
  trace?: readonly Removal[];
}

const keysThemselves: Translate = (key, ...values) => (key === 'uiLanguage' ? 'id' : [key, ...values].join(' '));

/** Shows the reader; UI texts are their keys and values. */
export function show({
  reading = sampleReading,
  settings = {},
  surface = 'overlay',
  actions = {},
  trace = [],
}: Shown = {}): void {
  const all = { onOptions: () => {}, ...actions };
  act(() =>
    render(
      <TranslateContext.Provider value={keysThemselves}>
        <Reader
          reading={reading}
          settings={{ ...defaults, ...settings }}
          surface={surface}
          actions={all}
          trace={trace}
        />
      </TranslateContext.Provider>,
      root,
    ),
  );
}

/** The first element of the selector; throws where there is none. */
export function find<E extends HTMLElement = HTMLElement>(selector: string): E {
  const [found] = all<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

/** All elements of the selector. */
export const all = <E extends HTMLElement = HTMLElement>(selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];

/** Their texts. */
export const texts = (selector: string): string[] => all(selector).map(({ textContent }) => textContent);

/** The open card, if there is one. */
export const card = (): HTMLElement | undefined => all('.card')[0];

/** Clicks the first element of the selector. */
export const click = (selector: string): void => void act(() => find(selector).click());

/** Presses a key on whatever `target` is. */
export function press(key: string, target: EventTarget = document.activeElement ?? document.body): void {
  act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

/** Puts `value` into a field, as typing would. */
export function type(selector: string, value: string): void {
  act(() => {
    const field = find<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
