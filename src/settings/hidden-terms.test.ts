import { beforeEach, expect, test, vi } from 'vitest';
import { hideTerm, loadHiddenTerms, onHiddenTermsChange, showTerm } from './hidden-terms.ts';
import { FakeStorage } from './testing/fake-storage.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../platform/browser.ts', () => fake);

beforeEach(() => {
  fake.browser = new FakeStorage();
});

test('hides terms and brings them back', async () => {
  for (const term of ['PBB', 'Korut', 'DPR']) await hideTerm(term);
  expect(await loadHiddenTerms()).toEqual(['DPR', 'Korut', 'PBB']);
  await showTerm('Korut');
  expect(await loadHiddenTerms()).toEqual(['DPR', 'PBB']);
});

test('hiding twice is hiding once, and what is not hidden can be brought back', async () => {
  await hideTerm('PBB');
  await hideTerm('PBB');
  await showTerm('KPK');
  expect(await loadHiddenTerms()).toEqual(['PBB']);
});

test('spelling counts, and odd terms survive', async () => {
  for (const term of ['BIG', 'big', 'hidden:', '__proto__', 'R&D “x”']) await hideTerm(term);
  expect((await loadHiddenTerms()).toSorted()).toEqual(['BIG', '__proto__', 'big', 'hidden:', 'R&D “x”'].toSorted());
});

test('tells of its own changes only, until it is stopped', async () => {
  const listener = vi.fn();
  const stop = onHiddenTermsChange(listener);
  await fake.browser.storage.sync.set({ settings: {}, 'term:PBB': {} });
  await hideTerm('PBB');
  await vi.waitFor(() => expect(listener.mock.calls).toEqual([[['PBB']]]));
  stop();
  await showTerm('PBB');
  expect(listener).toHaveBeenCalledOnce();
});

test('rejects where the storage is full', async () => {
  fake.browser.quota = 10;
  await expect(hideTerm('PBB')).rejects.toThrow('quota');
});
