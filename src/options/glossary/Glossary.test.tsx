// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadHiddenTerms, onHiddenTermsChange } from '../../settings/hidden-terms.ts';
import { loadOwnTerms, onOwnTermsChange } from '../../settings/own-terms.ts';
import { FakeStorage } from '../../settings/testing/fake-storage.ts';
import { useStored } from '../../surface/use-stored.ts';
import { Page } from '../testing/page.ts';
import { UndoBar } from '../undo/UndoBar.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { Glossary } from './Glossary.tsx';

const fake = vi.hoisted(() => ({ browser: {} as FakeStorage }));
vi.mock('../../platform/browser.ts', () => fake);

let page: Page;

beforeEach(() => {
  fake.browser = new FakeStorage();
  page = new Page();
});

afterEach(() => {
  page.close();
  history.replaceState(null, '', '/');
});

function Stored() {
  const undo = useUndo();
  const terms = useStored(loadOwnTerms, onOwnTermsChange);
  const hidden = useStored(loadHiddenTerms, onHiddenTermsChange);
  return (
    terms &&
    hidden && (
      <>
        <Glossary terms={terms} hidden={hidden} undo={undo} />
        <UndoBar {...undo} />
      </>
    )
  );
}

const korut = { term: 'Korut', expansion: 'Korea Utara', gloss: '' };
const dpr = { term: 'DPR', expansion: 'Dewan Perwakilan Rakyat', gloss: 'Parlemen di Jakarta' };

/** Shows the glossary with these terms in it. */
async function show(...terms: (typeof korut)[]): Promise<void> {
  for (const term of terms) fake.browser.items.set(`term:${term.term}`, term);
  await page.show(<Stored />);
}

async function fillIn(form: string, values: Partial<typeof korut>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await page.fill(`${form} [name=${name}]`, value);
  await page.submit(`${form} [name=term]`);
}

const stored = () => [...fake.browser.items.values()];
const listed = () => page.texts('.term-row p');
const problems = () => page.texts('[role=alert]').filter(Boolean);
const added = '.own-terms > .term-form';
const inPlace = 'li .term-form';

test('a new term is stored, listed, and the form is empty again', async () => {
  await show();
  expect(page.texts('.none')).toEqual(['ownTermsEmpty']);
  await fillIn(added, { term: ' Korut ', expansion: 'Korea Utara' });
  expect(stored()).toEqual([korut]);
  expect(listed()).toEqual(['Korut Korea Utara']);
  expect([...page.root.querySelectorAll(`${added} input`)].map((input) => (input as HTMLInputElement).value)).toEqual([
    '',
    '',
    '',
  ]);
  expect(problems()).toEqual([]);
});

test.each([
  ['without an expansion', { term: 'KPK', expansion: '  ' }, 'termInvalid'],
  ['without a term', { expansion: 'Komisi' }, 'termInvalid'],
  ['with a spelling that is taken', { term: 'Korut', expansion: 'Komisi' }, 'termTaken'],
  ['that is too long', { term: 'K'.repeat(41), expansion: 'Komisi' }, 'importTermTooLong'],
])('a term %s is refused with a reason', async (_, values, problem) => {
  await show(korut);
  await fillIn(added, values);
  expect(problems()).toEqual([problem]);
  expect(stored()).toEqual([korut]);
});

test('where the storage takes no more it is said, and what was typed stays', async () => {
  await show();
  fake.browser.quota = 10;
  await fillIn(added, dpr);
  expect(problems()).toEqual(['storageQuota']);
  expect(page.find<HTMLInputElement>(`${added} [name=term]`).value).toBe('DPR');
});

test('a term is edited in its place, and the keyboard goes back to it', async () => {
  await show(korut, dpr);
  await page.press('termEditNamed');
  expect(document.activeElement).toBe(page.find(`${inPlace} [name=expansion]`));
  await fillIn(inPlace, { term: 'DPRD', expansion: 'Dewan Daerah', gloss: '' });
  expect(stored()).toEqual([korut, { term: 'DPRD', expansion: 'Dewan Daerah', gloss: '' }]);
  expect(listed()).toEqual(['DPRD Dewan Daerah', 'Korut Korea Utara']);
  expect(document.activeElement).toBe(page.find('.term-row button'));
});

test('no edit takes another term’s spelling', async () => {
  await show(korut, dpr);
  await page.press('termEditNamed');
  await fillIn(inPlace, { term: 'Korut' });
  expect(problems()).toEqual(['termTaken']);
  expect(stored()).toEqual([korut, dpr]);
});

test('what was deleted is brought back, the last first', async () => {
  await show(korut, dpr);
  await page.press('termDeleteNamed');
  await page.press('termDeleteNamed');
  expect(stored()).toEqual([]);
  await page.press('undo');
  expect(stored()).toEqual([korut]);
  await page.press('undo');
  expect(stored()).toEqual([korut, dpr]);
  expect(page.texts('.undo .quiet')).toEqual([]);
});

test('the search finds words in all of a term, without regard to capitals and accents', async () => {
  await show(korut, dpr, { term: 'Kafe', expansion: 'Café kecil', gloss: '' });
  const found = async (query: string) => {
    await page.fill('input[type=search]', query);
    return page.texts('.term-row b');
  };
  expect(await found('KOREA')).toEqual(['Korut']);
  expect(await found('jakarta dewan')).toEqual(['DPR']);
  expect(await found('cafe')).toEqual(['Kafe']);
  expect(await found('dewan utara')).toEqual([]);
  expect(page.texts('.none')).toEqual(['termNotFound']);
  expect(await found('')).toEqual(['DPR', 'Kafe', 'Korut']);
});

test('a hidden term is brought back, and can be hidden again', async () => {
  fake.browser.items.set('hidden:PBB', true);
  await show();
  expect(page.texts('.hidden-terms b')).toEqual(['PBB']);
  await page.press('termShowNamed');
  expect(page.texts('.hidden-terms b')).toEqual([]);
  expect(fake.browser.items.size).toBe(0);
  await page.press('undo');
  expect(page.texts('.hidden-terms b')).toEqual(['PBB']);
});

test('the address opens the form of a term that is there', async () => {
  history.replaceState(null, '', '/options.html#term=Korut&expansion=lain');
  await show(korut);
  expect(page.find<HTMLInputElement>(`${inPlace} [name=expansion]`).value).toBe('Korea Utara');
  expect(location.hash).toBe('');
});

test('the address fills in the form of a term that isn’t, and the form can be left', async () => {
  await show(dpr);
  history.replaceState(null, '', '/options.html#term=Korut&expansion=Korea+Utara');
  window.dispatchEvent(new Event('hashchange'));
  await page.settled();
  const values = () => page.root.querySelectorAll<HTMLInputElement>(`${added} input`);
  expect([...values()].map(({ value }) => value)).toEqual(['Korut', 'Korea Utara', '']);
  await page.press('cancel');
  expect([...values()].map(({ value }) => value)).toEqual(['', '', '']);
});
