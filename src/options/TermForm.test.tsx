// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deleteOwnTerm, type OwnTerm, saveOwnTerm } from '../settings/own-terms.ts';
import { TermForm } from './TermForm.tsx';

vi.mock('../settings/own-terms.ts', () => ({
  ownTermLimits: { term: 40, expansion: 200, gloss: 400 },
  saveOwnTerm: vi.fn(async () => {}),
  deleteOwnTerm: vi.fn(async () => {}),
}));

let root: HTMLElement;

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
});

afterEach(() => render(null, root));

function fill(values: Partial<OwnTerm>): void {
  for (const [name, value] of Object.entries(values)) {
    const input = root.querySelector<HTMLInputElement>(`input[name="${name}"]`);
    if (!input) throw new Error(`no input ${name}`);
    act(() => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
}

async function submit(): Promise<void> {
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
}

const problem = () => root.querySelector('[role=alert]')?.textContent;
const dprd = { term: 'DPRD', expansion: 'Dewan Perwakilan Rakyat Daerah', gloss: '' };

test('saves a term and is empty again', async () => {
  act(() => render(<TermForm />, root));
  fill(dprd);
  await submit();
  expect(saveOwnTerm).toHaveBeenCalledWith(dprd);
  expect([...root.querySelectorAll('input')].map((input) => input.value)).toEqual(['', '', '']);
  expect(problem()).toBe('');
});

test.each([
  ['without an expansion', { term: 'DPRD', expansion: '  ' }],
  ['without a term', { expansion: 'Dewan' }],
])('%s it says what is missing and saves nothing', async (_, values) => {
  act(() => render(<TermForm />, root));
  fill(values);
  await submit();
  expect(problem()).toBe('termInvalid');
  expect(saveOwnTerm).not.toHaveBeenCalled();
});

test('says so where the storage takes no more, and keeps what was typed', async () => {
  vi.mocked(saveOwnTerm).mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  act(() => render(<TermForm />, root));
  fill(dprd);
  await submit();
  expect(problem()).toBe('storageFull');
  expect(root.querySelector('input')?.value).toBe('DPRD');
});

test('a new spelling takes the place of the old one', async () => {
  const onDone = vi.fn();
  act(() => render(<TermForm edited={dprd} onDone={onDone} />, root));
  fill({ term: 'DPR-D' });
  await submit();
  expect(saveOwnTerm).toHaveBeenCalledWith({ ...dprd, term: 'DPR-D' });
  expect(deleteOwnTerm).toHaveBeenCalledWith('DPRD');
  expect(onDone).toHaveBeenCalledOnce();
});
