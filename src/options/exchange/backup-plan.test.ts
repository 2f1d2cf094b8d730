import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings } from '../../settings/settings.ts';
import { FakeStorage } from '../../settings/testing/fake-storage.ts';
import { carryOut, changesOf, planBackup, takeBack } from './backup-plan.ts';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../../platform/browser.ts', () => fake);

const term = (term: string, expansion: string) => ({ term, expansion, gloss: '' });
const now = { settings: defaultSettings, terms: [term('KPK', 'Komisi'), term('DPR', 'Dewan')], hidden: ['BIN'] };
const stored = () => Object.fromEntries(fake.browser.items);

beforeEach(async () => {
  fake.browser = new FakeStorage();
  await fake.browser.storage.sync.set({
    settings: now.settings,
    'term:KPK': now.terms[0],
    'term:DPR': now.terms[1],
    'hidden:BIN': true,
  });
});

const plan = planBackup(now, {
  settings: { theme: 'dark', font: 'serif' },
  rows: [
    { row: 1, term: term('KPK', 'Komisi Antikorupsi') },
    { row: 2, term: term('PBB', 'Perserikatan') },
    { row: 3, problem: ['importNoTerm'], text: 'x' },
  ],
  hidden: ['BIN', 'TNI'],
  bad: [{ name: ['backupSettings'], problem: ['backupNotReadable'], text: '7' }],
});

test('says what is new, what changes and what can’t be used', () => {
  expect(plan).toMatchObject({
    changed: ['theme'],
    terms: { added: [{ term: 'PBB' }], changed: [{ after: { term: 'KPK' } }] },
    hidden: ['TNI'],
    bad: [
      { name: ['backupSettings'], problem: ['backupNotReadable'], text: '7' },
      { name: ['backupTermEntry', 3], problem: ['importNoTerm'], text: 'x' },
    ],
  });
  expect(changesOf(plan)).toBe(4);
});

test('does just that, and takes it back', async () => {
  const before = stored();
  await carryOut(plan);
  expect(stored()).toEqual({
    ...before,
    settings: { ...defaultSettings, theme: 'dark' },
    'term:KPK': term('KPK', 'Komisi Antikorupsi'),
    'term:PBB': term('PBB', 'Perserikatan'),
    'hidden:TNI': true,
  });
  await takeBack(plan);
  expect(stored()).toEqual(before);
});

test('a full storage takes none of it', async () => {
  const before = stored();
  fake.browser.quota = 400;
  await expect(carryOut(plan)).rejects.toThrow('quota');
  expect(stored()).toEqual(before);
});
