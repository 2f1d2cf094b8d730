/** The user's own glossary: files in with a preview, files out, hidden terms back, and what a full storage says. */
import { afterEach, describe, expect, test } from 'vitest';
import messages from '../../src/_locales/en/messages.json';
import { browserNames, type Tab } from '../browsers/driver.ts';
import { onStage } from './stage.ts';
import { textsOf } from './support.ts';

const sync = '(globalThis.browser ?? chrome).storage.sync';

const table = [
  'istilah;kepanjangan;penjelasan',
  'Kemenko;Kementerian Koordinator;Mengoordinasi, lalu melapor',
  ';Tanpa istilah;',
  '"Pemkot;Pemerintah Kota;',
  'zeni;"Pasukan ""pembangun""";',
  '-3;Minus tiga;=awal yang berbahaya',
].join('\r\n');

const terms = [
  ['-3', 'Minus tiga', '=awal yang berbahaya'],
  ['Kemenko', 'Kementerian Koordinator', 'Mengoordinasi, lalu melapor'],
  ['zeni', 'Pasukan "pembangun"', ''],
];

describe.each(browserNames)('own glossary in %s', (name) => {
  const stage = onStage(name);

  let options: Tab | null = null;

  afterEach(async () => {
    await options?.close();
    options = null;
    await stage.driver.background(`${sync}.clear()`);
  });

  async function openOptions(hash = ''): Promise<Tab> {
    options = await stage.driver.extensionPage(`options.html${hash}`);
    await options.waitFor(`document.querySelector('.own-terms')`);
    return options;
  }

  /** Puts a file into the panel as a person does who drops it there; the browser's own dialog is out of reach. */
  async function choose(options: Tab, file: string, text: string): Promise<void> {
    if (!(await options.evaluate(`!!document.querySelector('.import')`))) await options.click('.exchange button');
    await options.waitFor(`document.querySelector('.import')`);
    await options.evaluate(
      (file: string, text: string) => {
        const input = document.querySelector<HTMLInputElement>('.import input[type=file]');
        const dropped = new DataTransfer();
        dropped.items.add(new File([text], file));
        if (input) input.files = dropped.files;
        input?.dispatchEvent(new Event('change', { bubbles: true }));
      },
      file,
      text,
    );
  }

  /** What the link with this ending would save. */
  async function exported(options: Tab, ending: string): Promise<string> {
    const href = await options.evaluate(
      (ending: string) => document.querySelector<HTMLAnchorElement>(`a[download$='${ending}']`)?.href ?? '',
      ending,
    );
    return decodeURIComponent(href.slice(href.indexOf(',') + 1));
  }

  const stored = () =>
    stage.driver.background<string[][]>(
      `${sync}.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('term:')).sort()
        .map((key) => [all[key].term, all[key].expansion, all[key].gloss]))`,
    );

  const shownTerms = (options: Tab) => textsOf(options, '.own-terms > ul .term-row b');

  test('a half-bad table is shown, imported without its bad rows, and taken back', async () => {
    const options = await openOptions();
    await choose(options, 'istilah.csv', table);
    await options.waitFor(`document.querySelector('.preview .action')`);
    expect(await textsOf(options, '.preview details:first-of-type li')).toEqual([
      'Row 3 The term is missing. Tanpa istilah',
      'Row 4 A quotation mark opens in this row and is never closed. "Pemkot;Pemerintah Kota;',
    ]);
    expect(await textsOf(options, '.preview details:nth-of-type(2) b')).toEqual(['Kemenko', 'zeni', '-3']);
    expect(await stored()).toEqual([]);
    expect(await textsOf(options, '.preview .action')).toEqual([messages.importGoodRows.message]);
    await options.click('.preview .action');
    await expect.poll(stored).toEqual(terms);
    await expect.poll(() => shownTerms(options)).toHaveLength(3);
    await options.waitFor(`!document.querySelector('.import')`);
    await options.click('.undo button');
    await expect.poll(stored).toEqual([]);
  });

  test('a bad file changes nothing and says what to do', async () => {
    const options = await openOptions();
    await choose(options, 'rusak.json', '{"terms": [{"term": "Kemen');
    const problem = () => textsOf(options, '.import > [role=alert]');
    await expect.poll(problem).toEqual([messages.importNotJson.message]);
    await choose(options, 'istilah.xlsx', 'PK\u0003\u0004\0\0');
    await expect.poll(problem).toEqual([messages.importNotATable.message]);
    expect(await options.evaluate(`document.querySelector('.preview')`)).toBeNull();
    expect(await stored()).toEqual([]);
  });

  test.each(['csv', 'json'])('what is exported as %s is the same when it comes back', async (ending) => {
    const options = await openOptions();
    await choose(options, 'istilah.csv', table);
    await options.waitFor(`document.querySelector('.preview .action')`);
    await options.click('.preview .action');
    await expect.poll(() => shownTerms(options)).toHaveLength(3);
    const file = await exported(options, ending);
    if (ending === 'csv') expect(file).toContain(`"'-3","Minus tiga","'=awal yang berbahaya"`);
    await stage.driver.background(`${sync}.clear()`);
    await expect.poll(() => shownTerms(options)).toEqual([]);
    await choose(options, `jernih.${ending}`, file);
    await options.waitFor(`document.querySelector('.preview .action')`);
    expect(await textsOf(options, '.preview .action')).toEqual([messages.importDo.message]);
    await options.click('.preview .action');
    await expect.poll(stored).toEqual(terms);
    await options.waitFor(`!document.querySelector('.import')`);
    await choose(options, `jernih.${ending}`, file);
    await options.waitFor(`document.querySelector('.preview details')`);
    expect(await textsOf(options, '.preview summary')).toEqual(['The same: 3']);
  });

  test('a term is added by keyboard, found, edited in place, deleted, and brought back', async () => {
    const options = await openOptions();
    await options.type('.term-form [name=term]', 'zeni');
    await options.type('.term-form [name=expansion]', 'Pasukan pembangun');
    await stage.driver.press('Enter');
    await expect.poll(() => shownTerms(options)).toEqual(['zeni']);
    await options.type('input[type=search]', 'PEMBANGUN');
    expect(await textsOf(options, '.search output')).toEqual(['1 of 1']);
    await options.click('.term-row button');
    await options.waitFor(`document.activeElement.closest('li .term-form')`);
    await options.type('li [name=gloss]', 'Membuka jalan');
    await stage.driver.press('Enter');
    await expect.poll(stored).toEqual([['zeni', 'Pasukan pembangun', 'Membuka jalan']]);
    await options.waitFor(`document.activeElement.closest('.term-row')`);
    await options.click('.term-row button:last-child');
    await expect.poll(stored).toEqual([]);
    await options.waitFor(`document.activeElement.closest('.undo')`);
    await stage.driver.press('Enter');
    await expect.poll(stored).toEqual([['zeni', 'Pasukan pembangun', 'Membuka jalan']]);
  });

  test('a hidden term is brought back', async () => {
    await stage.driver.background(`${sync}.set({ 'hidden:BNPB': true, 'hidden:Korut': true })`);
    const options = await openOptions();
    expect(await textsOf(options, '.hidden-terms b')).toEqual(['BNPB', 'Korut']);
    await options.click('.hidden-terms li:last-child button');
    await expect.poll(() => textsOf(options, '.hidden-terms b')).toEqual(['BNPB']);
    expect(await stage.driver.background(`${sync}.get(null).then(Object.keys)`)).toEqual(['hidden:BNPB']);
  });

  test('an address opens the form of its term', async () => {
    const options = await openOptions('#term=Korut&expansion=Korea+Utara');
    await options.waitFor(`document.activeElement.name === 'expansion'`);
    const values = `[...document.querySelectorAll('.own-terms > .term-form input')].map(({ value }) => value)`;
    expect(await options.evaluate(values)).toEqual(['Korut', 'Korea Utara', '']);
    await stage.driver.press('Enter');
    await expect.poll(stored).toEqual([['Korut', 'Korea Utara', '']]);
    expect(await options.evaluate('location.hash')).toBe('');
  });

  test('a full storage says so, and loses nothing', async () => {
    const fill = `(async () => {
      for (let item = 0; item < 13; item++) await ${sync}.set({ ['full:' + item]: 'x'.repeat(7800) });
    })().catch(() => null)`;
    await stage.driver.background(fill);
    const options = await openOptions();
    const long = 'Panjang sekali '.repeat(13);
    await choose(options, 'banyak.csv', Array.from({ length: 60 }, (_, at) => `T${at};${long}`).join('\n'));
    await options.waitFor(`document.querySelector('.preview .action')`);
    await options.click('.preview .action');
    await expect.poll(() => textsOf(options, '.undo [role=alert]')).toEqual([messages.storageQuota.message]);
    expect(await stored()).toEqual([]);
    expect(await textsOf(options, '.preview .action')).toEqual([messages.importDo.message]);
  });
});
