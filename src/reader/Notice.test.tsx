// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import english from '../_locales/en/messages.json';
import indonesian from '../_locales/id/messages.json';
import { failureReasons } from '../article/article.ts';
import { Notice, type NoticeState, notices } from './Notice.tsx';

const states: NoticeState[] = [...failureReasons, 'loading', 'stale'];

test.each(states)('%s has one sentence of its own in both languages, and one thing to do', (state) => {
  const onRetry = vi.fn();
  const onClose = vi.fn();
  const root = document.createElement('div');
  act(() => render(<Notice state={state} onRetry={onRetry} onClose={onClose} />, root));
  const { sentence, label, action } = notices[state];
  expect(root.textContent).toBe(sentence + label);
  expect(english[sentence].message).not.toBe(indonesian[sentence].message);
  root.querySelectorAll('button').forEach((button) => {
    button.click();
  });
  expect(action === 'retry' ? onRetry : onClose).toHaveBeenCalledOnce();
  expect(action === 'retry' ? onClose : onRetry).not.toHaveBeenCalled();
});

test('no two states say the same', () => {
  expect(new Set(states.map((state) => notices[state].sentence)).size).toBe(states.length);
});
