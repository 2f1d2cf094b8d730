// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadOwnTerms, onOwnTermsChange, saveOwnTerms } from '../../settings/own-terms.ts';
import { FakeStorage } from '../../settings/testing/fake-storage.ts';
import { useStored } from '../../surface/use-stored.ts';
import { readTerms } from '../exchange/read.ts';
import { Page } from '../testing/page.ts';
import { UndoBar } from '../undo/UndoBar.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { Glossary } from './Glossary.tsx';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../../platform/browser.ts', () => fake);

let page: Page;

const korut = { term: 'Korut', expansion: 'Korea Utara', gloss: '' };
const dpr = { term: 'DPR', expansion: 'Dewan Perwakilan Rakyat', gloss: 'Parlemen' };

beforeEach(async () => {
  fake.browser = new FakeStorage();
  await saveOwnTerms([dpr, korut]);
  fake.browser.writes = 0;
  page = new Page();
  await page.show(<Stored />);
  await page.press('import');
});

afterEach(() => {
  page.close();
});

function Stored() {
  const undo = useUndo();
  const terms = useStored(loadOwnTerms, onOwnTermsChange);
  return (
    terms && (
      <>
        <Glossary terms={terms} hidden={[]} undo={undo} />
        <UndoBar {...undo} />
      </>
    )
  );
}

const stored = () => loadOwnTerms();
const problems = () => page.texts('[role=alert]').filter(Boolean);

const halfBad =
  'term;expansion;gloss\nKorut;Korea Utara;\nDPR;Dewan;\n;tanpa istilah;\nPBB;Perserikatan Bangsa-Bangsa;ya\n';

test('a file is shown before it is stored, and stored in one write', async () => {
  await page.choose('input[type=file]', new File([halfBad], 'istilah.csv'));
  expect(page.texts('.preview details')).toEqual([
    'importBadimportRow importNoTerm tanpa istilah',
    'importChangedDPR Dewan Perwakilan Rakyat DewanParlemen',
    'importNewPBB Perserikatan Bangsa-Bangsa ya',
    'importSameKorut Korea Utara',
  ]);
  expect(fake.browser.writes).toBe(0);
  await page.press('importGoodRows');
  const pbb = { term: 'PBB', expansion: 'Perserikatan Bangsa-Bangsa', gloss: 'ya' };
  expect(await stored()).toEqual([{ term: 'DPR', expansion: 'Dewan', gloss: '' }, korut, pbb]);
  expect(fake.browser.writes).toBe(1);
  expect(page.root.querySelector('.import')).toBeNull();
});

test('an import is taken back as a whole', async () => {
  await page.fill('textarea', halfBad);
  await page.press('importGoodRows');
  await page.press('undo');
  expect(await stored()).toEqual([dpr, korut]);
});

test('a bad text changes nothing and says why; a good one after it is shown', async () => {
  await page.fill('textarea', '{"terms": [');
  expect(problems()).toEqual(['importNotJson']);
  expect(page.root.querySelector('.preview')).toBeNull();
  await page.fill('textarea', '[{"term":"PBB","expansion":"Perserikatan"}]');
  expect(problems()).toEqual([]);
  expect(page.texts('.preview .action')).toEqual(['importDo']);
  expect(fake.browser.writes).toBe(0);
});

test('what is there already can’t be imported', async () => {
  await page.fill('textarea', 'Korut;Korea Utara');
  expect(page.texts('.preview .action')).toEqual([]);
  expect(page.texts('.preview > p:last-child')).toEqual(['importNothing']);
});

test('where the storage takes no more it is said, the preview stays, and nothing is stored', async () => {
  fake.browser.quota = 200;
  await page.fill('textarea', `PBB;${'Perserikatan '.repeat(10)}`);
  await page.press('importDo');
  expect(problems()).toEqual(['storageQuota']);
  expect(page.texts('.preview .action')).toEqual(['importDo']);
  expect(await stored()).toEqual([dpr, korut]);
});

test('a long file is shown in part, and said to be longer', async () => {
  await page.fill('textarea', 'PBB\n'.repeat(1000));
  expect(page.texts('.preview summary')).toEqual(['importBad']);
  expect(page.texts('.preview li')).toHaveLength(300);
  expect(page.texts('.preview details > p')).toEqual(['importMore']);
});

test('what is exported reads back the same', () => {
  const files = [...page.root.querySelectorAll('a')].map(({ href, download }) => ({ href, download }));
  expect(files.map(({ download }) => download)).toEqual(['jernih.csv', 'jernih.json']);
  for (const { href } of files) {
    const read = readTerms(decodeURIComponent(href.slice(href.indexOf(',') + 1)));
    expect('rows' in read && read.rows.map((row) => 'term' in row && row.term)).toEqual([dpr, korut]);
  }
});
