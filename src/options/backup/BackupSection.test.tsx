// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadHiddenTerms, onHiddenTermsChange } from '../../settings/hidden-terms.ts';
import { loadOwnTerms, onOwnTermsChange } from '../../settings/own-terms.ts';
import { defaultSettings } from '../../settings/settings.ts';
import { FakeStorage } from '../../settings/testing/fake-storage.ts';
import { useStored } from '../../surface/use-stored.ts';
import { Page } from '../testing/page.ts';
import { UndoBar } from '../undo/UndoBar.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { useEdits } from '../use-edits.ts';
import { BackupSection } from './BackupSection.tsx';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../../platform/browser.ts', () => fake);

let page: Page;

const before = {
  settings: { ...defaultSettings, theme: 'sepia', hyphens: false },
  'term:zeni': { term: 'zeni', expansion: 'Pasukan', gloss: '' },
  'hidden:BNPB': true,
};

beforeEach(async () => {
  fake.browser = new FakeStorage();
  await fake.browser.storage.sync.set(before);
  page = new Page();
  await page.show(<Shown />);
});

afterEach(() => page.close());

function Shown() {
  const undo = useUndo();
  const { settings, reset } = useEdits(undo);
  const terms = useStored(loadOwnTerms, onOwnTermsChange);
  const hidden = useStored(loadHiddenTerms, onHiddenTermsChange);
  if (!settings || !terms || !hidden) return null;
  return (
    <>
      <BackupSection now={{ settings, terms, hidden }} undo={undo} onReset={reset} />
      <UndoBar {...undo} />
    </>
  );
}

const stored = () => Object.fromEntries(fake.browser.items);
const problems = () => page.texts('[role=alert]').filter(Boolean);

async function choose(text: string): Promise<void> {
  if (!page.root.querySelector('.import')) await page.press('backupImport');
  await page.choose('input[type=file]', new File([text], 'jernih-backup.json'));
}

test('what was exported is shown and brought back, and that is undone as a whole', async () => {
  const { href } = page.find<HTMLAnchorElement>('a[download]');
  const file = decodeURIComponent(href.slice(href.indexOf(',') + 1));
  await fake.browser.storage.sync.clear();
  await page.settled();
  await choose(file);
  expect(page.texts('.preview details')).toEqual([
    'backupSettingsChangedtheme themeAuto themeSepiahyphens on off',
    'backupTermsNewzeni Pasukan',
    'backupHiddenNewBNPB',
  ]);
  expect(fake.browser.items.size).toBe(0);
  await page.press('importDo');
  expect(stored()).toEqual(before);
  expect(page.root.querySelector('.import')).toBeNull();
  await page.press('undo');
  expect(stored()).toEqual({ settings: defaultSettings });
});

test('the same again changes nothing', async () => {
  await choose(JSON.stringify({ jernih: 1, ...before, hidden: ['BNPB'] }));
  expect(page.texts('.preview')).toEqual(['backupNothing']);
});

test('a bad file changes nothing and says why; a half-bad one names what is bad', async () => {
  await choose('PK\u0000');
  expect(problems()).toEqual(['importNotATable']);
  await choose('[]');
  expect(problems()).toEqual(['backupNotOurs']);
  await choose(JSON.stringify({ jernih: 1, settings: { theme: 'neon', size: 25 }, hidden: [7] }));
  expect(problems()).toEqual([]);
  expect(page.texts('.preview li')).toEqual([
    'backupSetting backupBadValue "neon"',
    'backupHiddenEntry backupBadValue 7',
    'size unitPixels',
  ]);
  expect(stored()).toEqual(before);
  await page.press('backupImportGood');
  expect(stored()).toEqual({ ...before, settings: { ...before.settings, size: 25 } });
});

test('where the storage takes no more it is said, the preview stays, and nothing is stored', async () => {
  fake.browser.quota = 100;
  await choose(JSON.stringify({ jernih: 1, terms: [{ term: 'PBB', expansion: 'Perserikatan' }] }));
  await page.press('importDo');
  expect(problems()).toEqual(['storageQuota']);
  expect(page.texts('.preview .action')).toEqual(['importDo']);
  expect(stored()).toEqual(before);
});

test('a reset leaves the terms, is undone, and is not offered where there is nothing to reset', async () => {
  await page.press('resetDo');
  const reset = page.find<HTMLButtonElement>('.backup > .button');
  expect(reset.disabled).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(stored()).toEqual({ ...before, settings: defaultSettings });
  await page.press('undo');
  expect(reset.disabled).toBe(false);
});
