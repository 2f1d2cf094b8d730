// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Removal } from '../article/article.ts';
import { defaultSettings } from '../settings/settings.ts';
import { explainedReading as reading } from './testing/explained-reading.ts';
import { all, click, find, onEmptyPage, press, show, texts } from './testing/show.tsx';

onEmptyPage(defaultSettings);

beforeEach(() => {
  // jsdom lays nothing out and shows no dialogs: blocks stand one below the other here, all of them in sight.
  Object.assign(Element.prototype, {
    scrollIntoView: () => {},
    scrollBy: () => {},
    animate: () => {},
    getBoundingClientRect(this: HTMLElement) {
      const { block } = this.dataset;
      return block ? new DOMRect(0, Number(block) * 50 + 60, 100, 40) : new DOMRect(0, 0, 100, 1000);
    },
  });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});

const action = (name: string): string => `[data-action=${name}]`;

test('j and k lead from part to part; Tab goes on from there', () => {
  show({ reading });
  press('j', document.body);
  const first = document.activeElement?.getAttribute('data-block');
  press('j');
  expect(Number(document.activeElement?.getAttribute('data-block'))).toBe(Number(first) + 1);
  press('k');
  expect(document.activeElement?.getAttribute('data-block')).toBe(first);
});

test('keys belong to the field that is typed into, and to the browser with its own keys', () => {
  const onSettings = vi.fn(async () => {});
  show({ reading, actions: { onSettings } });
  press('t', document.body);
  expect(onSettings).toHaveBeenCalledWith({ theme: 'light' });
  const field = document.body.appendChild(document.createElement('input'));
  press('t', field);
  field.remove();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 't', ctrlKey: true, bubbles: true }));
  expect(onSettings).toHaveBeenCalledOnce();
});

test.each([
  ['+', { size: defaultSettings.size + 1 }],
  ['-', { size: defaultSettings.size - 1 }],
])('the key %s changes the size of the text', (key, change) => {
  const onSettings = vi.fn(async () => {});
  show({ reading, actions: { onSettings } });
  press(key, document.body);
  expect(onSettings).toHaveBeenCalledWith(change);
});

test('the text grows no further than its limit', () => {
  const onSettings = vi.fn(async () => {});
  show({ reading, settings: { size: 28 }, actions: { onSettings } });
  press('+', document.body);
  expect(onSettings).not.toHaveBeenCalled();
});

test('/ opens the search, Escape closes it and not the reader', () => {
  const onClose = vi.fn();
  show({ reading, actions: { onClose } });
  press('/', document.body);
  expect(document.activeElement).toBe(find('.find input'));
  press('Escape');
  expect(all('.find')).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
});

test('? lists every key; Escape closes the innermost thing', () => {
  const onClose = vi.fn();
  show({ reading, actions: { onClose } });
  press('/', document.body);
  click(action('more'));
  click(action('help'));
  expect(texts('.keys kbd')).toEqual(['j', 'k', '/', 'f', 'p', 'g', 'o', 'x', 't', '+', '-', '?', 'Esc']);
  press('Escape');
  expect(all('.keys')).toEqual([]);
  expect(onClose).not.toHaveBeenCalled();
});

test('a part is hidden by key, brought back by undo, and listed meanwhile', () => {
  show({ reading });
  press('j', document.body);
  press('j');
  const text = document.activeElement?.textContent ?? '';
  expect(text).not.toBe('');
  press('x');
  expect(texts('article [data-block]')).not.toContain(text);
  click(action('more'));
  click(action('removed'));
  expect(texts('.removed p')).toEqual([text]);
  click(action('put-back'));
  expect(texts('article [data-block]')).toContain(text);
});

test('what the extraction took out is listed with its reason, and put back at a wish', () => {
  const removal: Removal = {
    pass: 'tidy/related-lines',
    reason: 'leads elsewhere',
    text: 'Baca juga: lain',
    place: null,
  };
  const onPutBack = vi.fn();
  show({ reading, trace: [removal], actions: { onPutBack } });
  click(action('more'));
  expect(find(action('removed')).textContent).toContain('1');
  click(action('removed'));
  expect(texts('.removed li')).toEqual(['removedElsewhereBaca juga: lainputBack']);
  click(action('put-back'));
  expect(onPutBack).toHaveBeenCalledWith(removal);
});

test('Show only works for people and figures too', () => {
  show({ reading });
  click(`section[data-topic=figures] ${action('only')}`);
  expect(find('article').className).toBe('dimmed');
  expect(find('.toast').textContent).toContain('onlyShown');
});

test('the popup shows one list at a time, and a key leads to each', () => {
  show({ reading, surface: 'popup' });
  expect(all('.rail section').map(({ dataset }) => dataset.topic)).toEqual(['figures']);
  click('.topics [data-topic=glossary]');
  expect(all('.rail section').map(({ dataset }) => dataset.topic)).toEqual(['glossary']);
  press('o', document.body);
  expect(all('.rail section').map(({ dataset }) => dataset.topic)).toEqual(['outline']);
});

test('a key to a list that is empty says so', () => {
  show({ reading: { ...reading, people: [] } });
  press('p', document.body);
  expect(find('.toast').textContent).toContain('noPeople');
});
