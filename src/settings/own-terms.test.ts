import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { ownTermLimits, tidied } from './own-term.ts';
import { deleteOwnTerms, loadOwnTerms, onOwnTermsChange, saveOwnTerm, saveOwnTerms } from './own-terms.ts';
import { FakeStorage } from './testing/fake-storage.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../platform/browser.ts', () => fake);

beforeEach(() => {
  fake.browser = new FakeStorage();
});

const term = (term: string, expansion = 'Arti', gloss = '') => ({ term, expansion, gloss });

test('one item a term, one write for all of them', async () => {
  await saveOwnTerms([term('PBB'), term('KPK'), term('__proto__')]);
  expect([...fake.browser.items.keys()]).toEqual(['term:PBB', 'term:KPK', 'term:__proto__']);
  expect(await loadOwnTerms()).toEqual([term('__proto__'), term('KPK'), term('PBB')]);
  await deleteOwnTerms(['PBB', 'KPK']);
  expect(await loadOwnTerms()).toEqual([term('__proto__')]);
  expect(fake.browser.writes).toBe(2);
});

test('terms are kept on one line, in composed letters', async () => {
  await saveOwnTerm(term(' E\u0301S ', 'dua\r\nbaris', '\u0000x\uD800'));
  expect(await loadOwnTerms()).toEqual([term('ÉS', 'dua baris', 'x')]);
});

test('what is no term is neither stored nor read, and takes nothing with it', async () => {
  await expect(saveOwnTerms([term('PBB'), term('KPK', '')])).rejects.toThrow();
  expect(fake.browser.items.size).toBe(0);
  fake.browser.items
    .set('term:X', { term: 'X' })
    .set('term:Y', null)
    .set('term:Z', { ...term('Z'), gloss: 7 });
  expect(await loadOwnTerms()).toEqual([term('Z')]);
});

test('a storage that is full takes none of them', async () => {
  const many = Array.from({ length: 600 }, (_, at) => term(`T${at}`));
  await expect(saveOwnTerms(many)).rejects.toThrow('MAX_ITEMS');
  expect(fake.browser.items.size).toBe(0);
});

test('the longest term fits into its item, in any script', async () => {
  const longest = (letter: string) => ({
    term: letter.repeat(ownTermLimits.term),
    expansion: letter.repeat(ownTermLimits.expansion),
    gloss: letter.repeat(ownTermLimits.gloss),
  });
  // Chromium stores `<` as \u003C, the longest a character can get.
  for (const letter of ['語', '<', '"']) await saveOwnTerm(longest(letter));
  expect(new TextEncoder().encode(JSON.stringify(longest('\\u003C'))).length).toBeLessThan(8192);
});

test('tells of its own changes only', async () => {
  const listener = vi.fn();
  onOwnTermsChange(listener);
  await fake.browser.storage.sync.set({ 'hidden:PBB': true });
  await saveOwnTerm(term('PBB'));
  await vi.waitFor(() => expect(listener.mock.calls).toEqual([[[term('PBB')]]]));
});

test('tidying twice is tidying once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => tidied(tidied(text)) === tidied(text)));
});
